package org.entente.foodsafety.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.entente.console.FormReader;
import org.entente.console.Reading;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.TypedWords;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Outcome;
import org.entente.journal.Refusal;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages of one task have in common: show the form while the task can be done, read it, carry it out, and say what became of it.
@Component
class Acting {

    private final CaseViews views;
    private final Notifications notifications;
    private final TypedWords words;
    private final Texts texts;

    Acting(CaseViews views, Notifications notifications, TypedWords words, Texts texts) {
        this.views = views;
        this.notifications = notifications;
        this.words = words;
        this.texts = texts;
    }

    CaseView describe(String reference, Officer officer, Model model) {
        CaseView view = views.find(reference, officer);
        model.addAttribute("view", view);
        model.addAttribute("reading", Reading.AS_WRITTEN);
        model.addAttribute("exercise", view.about().content().exercise());
        return view;
    }

    /// The form, or the notification's page with the reason when the task cannot be done now.
    ModelAndView form(String template, CaseView view, CaseAction action, Locale page, RedirectAttributes said) {
        if (view.about().allows(action)) {
            return new ModelAndView("foodsafety/" + template);
        }
        return refused(view, Text.of("notifications.not-now", Text.of("notifications.task." + action.name())), page, said);
    }

    FormReader reader(BindingResult errors, String labels, Locale page) {
        return new FormReader(errors, words, page, labels);
    }

    /// Carries out what the form says, unless something on it cannot be read; a refusal is shown on the form.
    ///
    /// @param command makes the command of the notification that was read from the form
    ModelAndView finish(String template, CaseView view, BindingResult errors, Officer officer, Locale page, String done, RedirectAttributes said, Function<CaseView, @Nullable CaseCommand> command) {
        CaseCommand wanted = errors.hasErrors() ? null : command.apply(view);
        if (wanted != null && !errors.hasErrors() && notifications.carryOut(wanted, officer.signatory()) instanceof Outcome.Refused refused) {
            refuse(errors, refused.refusal(), page);
        }
        return finished(template, view, errors, done, said);
    }

    ModelAndView finished(String template, CaseView view, BindingResult errors, String done, RedirectAttributes said) {
        if (errors.hasErrors()) {
            return new ModelAndView("foodsafety/" + template, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(view, done, said);
    }

    /// The notification's page, with a word about what was done.
    static ModelAndView done(CaseView view, String done, RedirectAttributes said) {
        said.addFlashAttribute("done", "notifications.done." + done);
        return back(view);
    }

    /// The notification's page, with the reason why nothing was done.
    ModelAndView refused(CaseView view, Refusal refusal, Locale page, RedirectAttributes said) {
        return refused(view, explain(refusal), page, said);
    }

    private ModelAndView refused(CaseView view, Text why, Locale page, RedirectAttributes said) {
        said.addFlashAttribute("refused", texts.of(why, page));
        return back(view);
    }

    void refuse(BindingResult errors, Refusal refusal, Locale page) {
        errors.reject("refused", texts.of(explain(refusal), page));
    }

    private static Text explain(Refusal refusal) {
        return Text.of(refusal.messageKey(), Arrays.stream(refusal.arguments()).map(Acting::inWords).toArray());
    }

    private static ModelAndView back(CaseView view) {
        return new ModelAndView("redirect:/notifications/" + view.about().reference());
    }

    /// Codes of governments become their names.
    private static Object inWords(Object value) {
        return Government.all().stream().filter(each -> each.code().equals(value)).findFirst().<Object>map(each -> Text.of(each.messageKey())).orElse(value);
    }
}
