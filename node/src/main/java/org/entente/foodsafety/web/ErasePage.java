package org.entente.foodsafety.web;

import java.util.Locale;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Erasures;
import org.entente.journal.Outcome;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task: have a file that tells about persons erased everywhere, with a reason.
@Controller
@RequestMapping("/notifications/{reference}/attachments/{sha256:[0-9a-f]+}/erase")
@PreAuthorize("hasAnyRole('LIAISON', 'ADMINISTRATOR')")
class ErasePage {

    private static final int REASON = 1_000;

    private final Acting acting;
    private final Erasures erasures;

    ErasePage(Acting acting, Erasures erasures) {
        this.acting = acting;
        this.erasures = erasures;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @PathVariable String sha256, @AuthenticationPrincipal Officer officer, Model model) {
        model.addAttribute("form", new WordsForm(null));
        AttachmentRef file = describe(reference, sha256, officer, model);
        return erasures.allows(file, officer.signatory()) ? new ModelAndView("foodsafety/erase") : new ModelAndView("redirect:/notifications/" + reference);
    }

    @PostMapping
    ModelAndView erase(@PathVariable String reference, @PathVariable String sha256, @ModelAttribute("form") WordsForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page,
            Model model, RedirectAttributes said) {
        AttachmentRef file = describe(reference, sha256, officer, model);
        ScriptText reason = acting.reader(errors, "notifications.erase.", page).requiredWords("words", form.words(), REASON);
        if (reason != null && erasures.erase(file.hash(), reason, officer.signatory()) instanceof Outcome.Refused refused) {
            acting.refuse(errors, refused.refusal(), page);
        }
        return acting.finished("erase", (CaseView) model.getAttribute("view"), errors, "erased", said);
    }

    private AttachmentRef describe(String reference, String sha256, Officer officer, Model model) {
        AttachmentRef file = FileStates.find(acting.describe(reference, officer, model), sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("file", file);
        return file;
    }
}
