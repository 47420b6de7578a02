package org.entente.drafting.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.drafting.Draft;
import org.entente.drafting.SaveDraft;
import org.entente.drafting.SheetReading;
import org.entente.drafting.Sheets;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.NotificationContent;
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
import org.springframework.web.servlet.ModelAndView;

/// The sections with the distribution list and with the results of samples: a table from a spreadsheet takes the place of the rows so far; rows that cannot be read are shown with
/// their line and the reason, and the others are kept.
@Controller
@RequestMapping("/notifications/drafts/{id:[0-9]+}/{table:distribution|samples}")
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class SheetPage {

    private static final int SHOWN = 50;

    private final Writing writing;
    private final Map<String, Table<?>> tables;

    SheetPage(Writing writing, Sheets sheets) {
        this.writing = writing;
        this.tables = Map.of(
                Section.DISTRIBUTION.path(), new Table<>(Section.DISTRIBUTION, sheets::distribution, NotificationContent::distribution, ContentBuilder::distribution),
                Section.SAMPLES.path(), new Table<>(Section.SAMPLES, sheets::samples, NotificationContent::samples, ContentBuilder::samples));
    }

    /// Reads the rows of an uploaded file.
    private interface Reader<T> {

        SheetReading<T> read(InputStream file) throws IOException;
    }

    /// A section whose rows come as a table.
    ///
    /// @param rows as they stand in a content
    /// @param put  puts others in their place
    private record Table<T>(Section section, Reader<T> reader, Function<NotificationContent, List<T>> rows, BiFunction<ContentBuilder, List<T>, ContentBuilder> put) {

        ModelAndView with(Draft draft, ModelAndView page) {
            List<T> all = rows.apply(draft.content());
            return page.addObject("rows", all.size()).addObject("shown", all.size() > SHOWN ? all.subList(0, SHOWN) : all);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @PathVariable String table, @AuthenticationPrincipal Officer officer, Model model) {
        Draft draft = writing.find(id, officer);
        Table<?> known = tables.get(table);
        return known.with(draft, writing.page(known.section(), draft, SheetForm.EMPTY, model));
    }

    @PostMapping
    ModelAndView upload(@PathVariable long id, @PathVariable String table, @RequestParam int version, @RequestParam(defaultValue = "upload") String action, @ModelAttribute("form") SheetForm form,
            BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model) throws IOException {
        return upload(tables.get(table), writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    private <T> ModelAndView upload(Table<T> table, Draft draft, int version, String action, SheetForm form, BindingResult errors, Officer officer, Locale page, Model model) throws IOException {
        if (action.equals("clear")) {
            return keep(table, draft, version, List.of(), errors, officer, page, model);
        }
        if (form.sheet() == null || !SheetForm.chosen(form.sheet())) {
            return writing.next(table.section(), draft);
        }
        SheetReading<T> reading;
        try (InputStream in = form.sheet().getInputStream()) {
            reading = table.reader().read(in);
        }
        model.addAttribute("faults", SheetFault.of(reading));
        model.addAttribute("faulty", reading.faults().size());
        if (reading.rows().isEmpty()) {
            errors.rejectValue("sheet", "drafting.write.sheet.nothing");
            return table.with(draft, writing.shown(table.section(), draft, errors, model));
        }
        return keep(table, draft, version, reading.rows(), errors, officer, page, model);
    }

    private <T> ModelAndView keep(Table<T> table, Draft draft, int version, List<T> rows, BindingResult errors, Officer officer, Locale page, Model model) {
        var content = table.put().apply(draft.content().change(), rows).build();
        Draft kept = writing.save(draft, new SaveDraft(draft.id(), version, content, draft.attachments(), null, draft.channel()), errors, officer, page);
        if (!errors.hasErrors()) {
            model.addAttribute("kept", rows.size());
        }
        return table.with(kept, writing.shown(table.section(), kept, errors, model));
    }
}
