package org.entente.presscheck.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.console.Choice;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.presscheck.PressCheckAnswered;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressGate;
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

/// One task: answer a press check of the other side.
@Controller
@RequestMapping("/press-checks/{check}/answer")
@PreAuthorize("hasRole('LIAISON')")
class PressAnswerPage {

    private final PressGate gate;
    private final PressActs acts;

    PressAnswerPage(PressGate gate, PressActs acts) {
        this.gate = gate;
        this.acts = acts;
    }

    @ModelAttribute("verdicts")
    List<Choice> verdicts() {
        return Arrays.stream(PressCheckAnswered.Verdict.values()).map(each -> new Choice(each.name(), Text.of("presscheck.answer." + each.name()))).toList();
    }

    @GetMapping
    ModelAndView ask(@PathVariable String check, @AuthenticationPrincipal Officer officer, Model model) {
        PressCheckCase found = acts.describe(check, officer, model);
        model.addAttribute("form", new PressAnswerForm(null, null));
        return PressActs.form("answer", found, PressTask.of(found).contains(PressTask.ANSWER));
    }

    @PostMapping
    ModelAndView answer(@PathVariable String check, @ModelAttribute("form") PressAnswerForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        PressCheckCase found = acts.describe(check, officer, model);
        FormReader read = acts.reader(errors, page);
        var verdict = read.requiredChoice("verdict", form.verdict(), PressCheckAnswered.Verdict.values());
        var remarks = verdict == null || verdict == PressCheckAnswered.Verdict.CONFIRMED
                ? read.words("remarks", form.remarks(), PressCheckAnswered.REMARKS)
                : read.requiredWords("remarks", form.remarks(), PressCheckAnswered.REMARKS);
        if (verdict != null && !read.failed() && gate.answer(found.reference(), verdict, remarks, officer.signatory()) instanceof Outcome.Refused refused) {
            acts.refuse(errors, refused.refusal(), page);
        }
        return PressActs.finish("answer", found.reference(), errors, "answered", said);
    }
}
