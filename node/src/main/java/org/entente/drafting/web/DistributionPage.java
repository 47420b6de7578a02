package org.entente.drafting.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.console.Text;
import org.entente.drafting.DistributionSheets;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftOutcome;
import org.entente.drafting.Drafts;
import org.entente.drafting.SaveDraft;
import org.entente.drafting.SheetReading;
import org.entente.foodsafety.DistributionRow;
import org.entente.party.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final Drafts drafts;
    private final DistributionSheets sheets;

    DistributionPage(Writing writing, Drafts drafts, DistributionSheets sheets) {
        this.writing = writing;
        this.drafts = drafts;
        this.sheets = sheets;
    }

    /// A row that could not be read.
    record Fault(int line, Text why, String written) {}

    @GetMapping
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal Officer officer, Model model) {
        Draft draft = writing.find(id, officer);
        return draft.state().open() ? page(draft, model) : Writing.overview(id);
    }

    @PostMapping
    ModelAndView upload(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "upload") String action, @RequestParam(required = false) MultipartFile sheet,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) throws IOException {
        Draft draft = writing.find(id, officer);
        if (action.equals("clear")) {
            return keep(draft, version, List.of(), officer, page, model);
        }
        if (sheet == null || sheet.isEmpty()) {
            return new ModelAndView("redirect:/notifications/drafts/" + id + "/" + Section.MEASURES.path());
        }
        SheetReading<DistributionRow> reading = read(sheet);
        model.addAttribute("faults", reading.faults().stream().map(each -> new Fault(each.line(), new Text(each.messageKey(), each.arguments()), each.written())).toList());
        if (reading.rows().isEmpty()) {
            return shownAgain(draft, model);
        }
        return keep(draft, version, reading.rows(), officer, page, model);
    }

    private SheetReading<DistributionRow> read(MultipartFile sheet) throws IOException {
        try (InputStream in = sheet.getInputStream()) {
            return sheets.read(in);
        }
    }

    private ModelAndView keep(Draft draft, int version, List<DistributionRow> rows, Officer officer, Locale page, Model model) {
        var content = draft.content().change().distribution(new ArrayList<>(rows)).build();
        return switch (drafts.save(new SaveDraft(draft.id(), version, content, draft.attachments(), null, draft.channel()), officer.signatory())) {
            case DraftOutcome.Kept(Draft kept) -> {
                model.addAttribute("kept", rows.size());
                yield page(kept, model);
            }
            case DraftOutcome.Refused(var refusal) -> {
                model.addAttribute("refused", writing.explain(refusal, page));
                yield shownAgain(draft, model);
            }
        };
    }

    private static ModelAndView shownAgain(Draft draft, Model model) {
        ModelAndView page = page(draft, model);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Draft draft, Model model) {
        List<DistributionRow> rows = draft.content().distribution();
        model.addAttribute("draft", draft);
        model.addAttribute("section", Section.DISTRIBUTION);
        model.addAttribute("steps", Section.of(draft.content().kind()));
        model.addAttribute("exercise", draft.content().exercise());
        model.addAttribute("shown", rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows);
        return new ModelAndView("drafting/distribution");
    }
}
