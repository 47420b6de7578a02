package org.entente.drafting.web;

import java.util.Locale;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What follow-ups and corrections have in common: they are written about a notification that was sent.
@Component
class Amending {

    private final NotificationBoard board;
    private final Notifications notifications;
    private final Writing writing;
    private final Texts texts;
    private final ThisNode node;

    Amending(NotificationBoard board, Notifications notifications, Writing writing, Texts texts, ThisNode node) {
        this.board = board;
        this.notifications = notifications;
        this.writing = writing;
        this.texts = texts;
        this.node = node;
    }

    NotificationCase describe(String reference, Officer officer, Model model) {
        NotificationCase about = NotificationReference.tryParse(reference).flatMap(found -> board.find(found, officer.signatory())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("about", about);
        model.addAttribute("owns", about.owner().equals(node.government()));
        model.addAttribute("exercise", about.content().exercise());
        return about;
    }

    /// The form, or the notification's page when this cannot be done now.
    ModelAndView form(String template, NotificationCase about, CaseAction action) {
        return about.allows(action) ? new ModelAndView("drafting/" + template) : back(about);
    }

    FormReader reader(BindingResult errors, Locale page) {
        return writing.reader(errors, page);
    }

    String inWords(Text text, Locale page) {
        return texts.of(text, page);
    }

    ModelAndView finish(String template, NotificationCase about, BindingResult errors, Officer officer, Locale page, RedirectAttributes said, @Nullable CaseCommand command) {
        if (command != null && !errors.hasErrors() && notifications.carryOut(command, officer.signatory()) instanceof Outcome.Refused refused) {
            errors.reject("refused", writing.explain(refused.refusal(), page));
        }
        if (errors.hasErrors()) {
            return new ModelAndView("drafting/" + template, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute("done", "drafting.done." + template);
        return back(about);
    }

    private static ModelAndView back(NotificationCase about) {
        return new ModelAndView("redirect:/notifications/" + about.reference());
    }
}
