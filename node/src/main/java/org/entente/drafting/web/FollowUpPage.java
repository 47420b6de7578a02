package org.entente.drafting.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.entente.console.Choice;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.drafting.DistributionSheets;
import org.entente.drafting.SheetReading;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.NotificationCase;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task: add to a notification that was sent. The owner completes with it what FS-1.5 demands.
@Controller
@RequestMapping("/notifications/{reference}/follow-up")
@PreAuthorize("hasRole('LIAISON')")
class FollowUpPage {

    private final Amending amending;
    private final DistributionSheets sheets;
    private final Uploads uploads;

    FollowUpPage(Amending amending, DistributionSheets sheets, Uploads uploads) {
        this.amending = amending;
        this.sheets = sheets;
        this.uploads = uploads;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return FollowUpForm.KINDS.stream().map(each -> new Choice(each.name(), Text.of(each.messageKey()))).toList();
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Model model) {
        model.addAttribute("form", FollowUpForm.empty());
        return amending.form("follow-up", amending.describe(reference, officer, model), CaseAction.ADD_FOLLOW_UP);
    }

    @PostMapping
    ModelAndView add(@PathVariable String reference, @ModelAttribute("form") FollowUpForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        NotificationCase about = amending.describe(reference, officer, model);
        return amending.finish("follow-up", about, errors, officer, page, said, command(about, form, amending.reader(errors, page), page));
    }

    private @Nullable CaseCommand command(NotificationCase about, FollowUpForm form, FormReader read, Locale page) {
        var kind = read.requiredChoice("kind", form.kind(), FollowUp.Kind.values());
        var text = read.requiredWords("text", form.text(), 4_000);
        var essentials = form.essentials(read);
        List<DistributionRow> rows = rows(form, read, page);
        if (kind == null || text == null || read.failed()) {
            return null;
        }
        FollowUp followUp = new FollowUp(kind, text, essentials, List.of(), List.of(), rows, List.of(), null, null);
        return new CaseCommand.AddFollowUp(about.reference(), followUp, uploads.keep(form.files(), form.personal()));
    }

    /// A list with a row that cannot be read is not sent; the first such row is named.
    private List<DistributionRow> rows(FollowUpForm form, FormReader read, Locale page) {
        if (form.sheet() == null || form.sheet().isEmpty()) {
            return List.of();
        }
        try (InputStream in = form.sheet().getInputStream()) {
            SheetReading<DistributionRow> reading = sheets.read(in);
            reading.faults().stream().findFirst().ifPresent(first -> read.wrong("sheet", "drafting.follow-up.sheet.wrong", first.line(), amending.inWords(new Text(first.messageKey(), first.arguments()), page)));
            return reading.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
