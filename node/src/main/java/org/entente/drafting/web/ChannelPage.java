package org.entente.drafting.web;

import java.util.Locale;
import org.entente.channel.ChannelDecision;
import org.entente.channel.ChannelGuard;
import org.entente.channel.ChannelNote;
import org.entente.drafting.Draft;
import org.entente.drafting.SaveDraft;
import org.entente.party.Officer;
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

/// Keeps what is said to the channel guard; where two rules meet, the page comes back and asks for a decision with its reason.
@Controller
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class ChannelPage {

    private final Writing writing;

    ChannelPage(Writing writing) {
        this.writing = writing;
    }

    @PostMapping("/notifications/drafts/{id:[0-9]+}/channel")
    ModelAndView keep(@PathVariable long id, @RequestParam int version, @ModelAttribute("form") ChannelForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        model.addAllAttributes(Offers.ALL);
        Draft draft = writing.find(id, officer);
        ChannelNote note = form.note(writing.reader(errors, page, "drafting.field."));
        if (note != null && note.way().isEmpty() && ChannelGuard.decide(note.answers()) instanceof ChannelDecision.OfficerDecides open) {
            model.addAttribute("open", open.messageKey());
            errors.rejectValue("choice", "drafting.write.channel.decide");
        }
        return writing.keep(Section.CHANNEL, draft, new SaveDraft(draft.id(), version, draft.content(), draft.attachments(), null, note), "save", errors, officer, page, model);
    }
}
