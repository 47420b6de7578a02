package org.entente.drafting.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.drafting.DistributionSheets;
import org.entente.drafting.Draft;
import org.entente.drafting.SaveDraft;
import org.entente.drafting.SheetReading;
import org.entente.foodsafety.DistributionRow;
import org.entente.party.Officer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The section with the distribution list: a table from a spreadsheet takes the place of the rows so far; rows that cannot be read are shown with
/// their line and the reason, and the others are kept.
@Controller
@RequestMapping("/notifications/drafts/{id:[0-9]+}/distribution")
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class DistributionPage {

    private static final int SHOWN = 50;

    private final Writing writing;
    private final DistributionSheets sheets;

    DistributionPage(Writing writing, DistributionSheets sheets) {
        this.writing = writing;
        this.sheets = sheets;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal Officer officer, Model model) {
        Draft draft = writing.find(id, officer);
        return with(draft, writing.page(Section.DISTRIBUTION, draft, SheetForm.EMPTY, model));
    }

    @PostMapping
    ModelAndView upload(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "upload") String action, @ModelAttribute("form") SheetForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) throws IOException {
        Draft draft = writing.find(id, officer);
        if (action.equals("clear")) {
            return keep(draft, version, List.of(), errors, officer, page, model);
        }
        if (form.sheet() == null || !SheetForm.chosen(form.sheet())) {
            return writing.next(Section.DISTRIBUTION, draft);
        }
        SheetReading<DistributionRow> reading = read(form.sheet());
        model.addAttribute("faults", SheetFault.of(reading));
        model.addAttribute("faulty", reading.faults().size());
        if (reading.rows().isEmpty()) {
            errors.rejectValue("sheet", "drafting.write.sheet.nothing");
            return with(draft, writing.shown(Section.DISTRIBUTION, draft, errors, model));
        }
        return keep(draft, version, reading.rows(), errors, officer, page, model);
    }

    private SheetReading<DistributionRow> read(MultipartFile sheet) throws IOException {
        try (InputStream in = sheet.getInputStream()) {
            return sheets.read(in);
        }
    }

    private ModelAndView keep(Draft draft, int version, List<DistributionRow> rows, BindingResult errors, Officer officer, Locale page, Model model) {
        var content = draft.content().change().distribution(new ArrayList<>(rows)).build();
        Draft kept = writing.save(draft, new SaveDraft(draft.id(), version, content, draft.attachments(), null, draft.channel()), errors, officer, page);
        if (!errors.hasErrors()) {
            model.addAttribute("kept", rows.size());
        }
        return with(kept, writing.shown(Section.DISTRIBUTION, kept, errors, model));
    }

    private static ModelAndView with(Draft draft, ModelAndView page) {
        List<DistributionRow> rows = draft.content().distribution();
        return page.addObject("shown", rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows);
    }
}
