package org.entente.drafting.web;

import java.util.Locale;
import org.entente.drafting.Corrections;
import org.entente.drafting.Draft;
import org.entente.party.Officer;
import org.entente.script.ScriptText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Keeps the reason of a correction, the last section of its draft.
@Controller
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class ReasonPage {

    private final Writing writing;
    private final Corrections corrections;

    ReasonPage(Writing writing, Corrections corrections) {
        this.writing = writing;
        this.corrections = corrections;
    }

    @PostMapping("/notifications/drafts/{id:[0-9]+}/reason")
    ModelAndView keep(@PathVariable long id, @RequestParam int version, @ModelAttribute("form") ReasonForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        Draft draft = writing.find(id, officer);
        ScriptText reason = form.reason(writing.reader(errors, page));
        if (reason != null && !errors.hasErrors()) {
            writing.kept(draft, corrections.explain(id, version, reason, officer.signatory()), errors, page);
        }
        return errors.hasErrors() ? writing.shown(Section.REASON, draft, errors, model) : Writing.overview(id);
    }
}
