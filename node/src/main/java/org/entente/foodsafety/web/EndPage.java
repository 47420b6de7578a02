package org.entente.foodsafety.web;

import java.util.Locale;
import org.entente.console.FormReader;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Officer;
import org.entente.script.ScriptText;
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

/// One task: end a notification, by closing it with its outcome or by withdrawing it with a reason.
@Controller
@RequestMapping("/notifications/{reference}/{end:close|withdraw}")
@PreAuthorize("hasRole('LIAISON')")
class EndPage {

    private final Acting acting;

    EndPage(Acting acting) {
        this.acting = acting;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @PathVariable String end, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        model.addAttribute("form", new WordsForm(null));
        model.addAttribute("end", end);
        return acting.form("end", acting.describe(reference, officer, model), action(end), page, said);
    }

    @PostMapping
    ModelAndView end(@PathVariable String reference, @PathVariable String end, @ModelAttribute("form") WordsForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page,
            Model model, RedirectAttributes said) {
        model.addAttribute("end", end);
        CaseView view = acting.describe(reference, officer, model);
        FormReader read = acting.reader(errors, "notifications." + end + ".", page);
        return acting.finish("end", view, errors, officer, page, action(end).name(), said, about -> command(action(end), about.about().reference(), read.requiredWords("words", form.words(), 4_000)));
    }

    private static CaseAction action(String end) {
        return end.equals("close") ? CaseAction.CLOSE : CaseAction.WITHDRAW;
    }

    private static @Nullable CaseCommand command(CaseAction action, NotificationReference reference, @Nullable ScriptText words) {
        if (words == null) {
            return null;
        }
        return action == CaseAction.CLOSE ? new CaseCommand.Close(reference, words) : new CaseCommand.Withdraw(reference, words);
    }
}
