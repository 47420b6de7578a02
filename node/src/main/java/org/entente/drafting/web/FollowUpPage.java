package org.entente.drafting.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.console.Choice;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.drafting.Sheets;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.Uploads;
import org.entente.journal.AttachmentRef;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task: add to a notification that was sent. The owner completes with it what FS-1.5 demands.
@Controller
@RequestMapping("/notifications/{reference}/follow-up")
@PreAuthorize("hasRole('LIAISON')")
class FollowUpPage {

    private final Amending amending;
    private final Sheets sheets;
    private final Uploads uploads;

    FollowUpPage(Amending amending, Sheets sheets, Uploads uploads) {
        this.amending = amending;
        this.sheets = sheets;
        this.uploads = uploads;
    }

    @ModelAttribute
    void offers(Model model) {
        model.addAllAttributes(Offers.ALL);
    }

    @ModelAttribute("followUps")
    List<Choice> followUps() {
        return FollowUpForm.KINDS.stream().map(each -> new Choice(each.name(), Text.of(each.messageKey()))).toList();
    }

    /// @param part of the form that is shown open
    @GetMapping
    ModelAndView ask(@PathVariable String reference, @RequestParam(defaultValue = "") String part, @AuthenticationPrincipal Officer officer, Model model) {
        model.addAttribute("form", FollowUpForm.empty());
        model.addAttribute("part", part);
        return amending.form("follow-up", amending.describe(reference, officer, model), CaseAction.ADD_FOLLOW_UP);
    }

    /// @param action a {@link RowAction}, or anything else to send it
    @PostMapping
    ModelAndView add(@PathVariable String reference, @RequestParam(defaultValue = "send") String action, @ModelAttribute("form") FollowUpForm form, BindingResult errors, @AuthenticationPrincipal Officer officer,
            Locale page, Model model, RedirectAttributes said) {
        NotificationCase about = amending.describe(reference, officer, model);
        FormReader read = amending.reader(errors, page);
        List<AttachmentRef> files = uploads.keep(uploads.kept(form.kept()), form.files(), Boolean.TRUE.equals(form.personal()), read);
        List<AttachmentRef> sheet = SheetForm.chosen(form.sheet()) ? uploads.keep(List.of(), Stream.ofNullable(form.sheet()).toList(), false, read) : uploads.kept(Stream.ofNullable(form.keptSheet()).toList());
        model.addAttribute("kept", files);
        model.addAttribute("keptSheet", sheet.isEmpty() ? null : sheet.getFirst());
        Optional<RowAction> rows = RowAction.of(action);
        if (rows.isPresent()) {
            return again(form.with(rows.get()), model);
        }
        return amending.finish("follow-up", about, errors, officer, page, said, command(about, form, read, rows(sheet, read, page), files));
    }

    private static ModelAndView again(FollowUpForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
        return new ModelAndView("drafting/follow-up");
    }

    private static @Nullable CaseCommand command(NotificationCase about, FollowUpForm form, FormReader read, NotificationContent rows, List<AttachmentRef> files) {
        var kind = read.requiredChoice("kind", form.kind(), FollowUp.Kind.values());
        var text = read.requiredWords("text", form.text(), 4_000);
        var essentials = form.essentials(read);
        var parts = form.parts(read);
        if (kind == null || text == null || read.failed()) {
            return null;
        }
        return new CaseCommand.AddFollowUp(about.reference(), new FollowUp(kind, text, essentials, parts.lots(), parts.hazards(), rows.distribution(), rows.samples(), parts.measures(), parts.recall(), null), files);
    }

    /// The rows of the table, whichever it is. A table with a row that cannot be read is not sent; the first such row is named.
    private NotificationContent rows(List<AttachmentRef> sheet, FormReader read, Locale page) {
        if (sheet.isEmpty()) {
            return NotificationContent.empty();
        }
        try (InputStream in = uploads.open(sheet.getFirst())) {
            Sheets.Either rows = sheets.either(in);
            rows.faults().stream().findFirst().ifPresent(first -> read.wrong("sheet", "drafting.follow-up.sheet.wrong", first.line(), amending.inWords(new Text(first.messageKey(), first.arguments()), page)));
            return new ContentBuilder().distribution(rows.distribution().rows()).samples(rows.samples().rows()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
