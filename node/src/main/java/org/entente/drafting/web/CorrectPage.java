package org.entente.drafting.web;

import java.util.Locale;
import java.util.Optional;
import org.entente.drafting.Corrections;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftOutcome;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.NotificationCase;
import org.entente.party.Officer;
import org.entente.script.ScriptText;
import org.springframework.http.HttpStatus;
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

/// Begins the correction of a notification with its reason; it is then written section by section like every draft. One that is being written is gone on with.
@Controller
@RequestMapping("/notifications/{reference}/correct")
@PreAuthorize("hasRole('LIAISON')")
class CorrectPage {

    private final Amending amending;
    private final Corrections corrections;
    private final Writing writing;

    CorrectPage(Amending amending, Corrections corrections, Writing writing) {
        this.amending = amending;
        this.corrections = corrections;
        this.writing = writing;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Model model) {
        NotificationCase about = amending.describe(reference, officer, model);
        Optional<Draft> begun = corrections.of(about.reference(), officer.signatory());
        model.addAttribute("form", new ReasonForm(null));
        return begun.map(draft -> Writing.overview(draft.id())).orElseGet(() -> amending.form("correct", about, CaseAction.CORRECT));
    }

    @PostMapping
    ModelAndView begin(@PathVariable String reference, @ModelAttribute("form") ReasonForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        NotificationCase about = amending.describe(reference, officer, model);
        ScriptText reason = form.reason(writing.reader(errors, page));
        if (reason != null && !errors.hasErrors()) {
            switch (corrections.begin(about.reference(), reason, officer.signatory())) {
                case DraftOutcome.Kept(Draft draft) -> {
                    return Writing.overview(draft.id());
                }
                case DraftOutcome.Refused(var refusal) -> errors.reject("refused", writing.explain(refusal, page));
            }
        }
        return new ModelAndView("drafting/correct", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
