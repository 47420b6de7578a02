package org.entente.presscheck.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.TypedWords;
import org.entente.journal.Refusal;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages about one press check have in common: show it, read what was typed, explain a refusal, and say what became of it.
@Component
class PressActs {

    private final PressBoard board;
    private final PressPicture picture;
    private final TypedWords words;
    private final Texts texts;

    PressActs(PressBoard board, PressPicture picture, TypedWords words, Texts texts) {
        this.board = board;
        this.picture = picture;
        this.words = words;
        this.texts = texts;
    }

    PressCheckCase describe(String check, Officer officer, Model model) {
        PressCheckCase found = PressReference.tryParse(check).flatMap(board::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("shown", picture.of(found, officer));
        model.addAttribute("found", found);
        model.addAttribute("exercise", found.asked().exercise());
        return found;
    }

    FormReader reader(BindingResult errors, Locale page) {
        return new FormReader(errors, words, page, "presscheck.field.");
    }

    void refuse(BindingResult errors, Refusal refusal, Locale page) {
        Object[] values = Arrays.stream(refusal.arguments()).map(PressActs::inWords).toArray();
        errors.reject("refused", texts.of(Text.of(refusal.messageKey(), values), page));
    }

    /// The page of the press check with a word about what was done, or the form again with what is wrong.
    static ModelAndView finish(String template, PressReference check, BindingResult errors, String done, RedirectAttributes said) {
        if (errors.hasErrors()) {
            return new ModelAndView("presscheck/" + template, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute("done", "presscheck.done." + done);
        return new ModelAndView("redirect:/press-checks/" + check);
    }

    /// The form while its task can be done, else the page of the press check.
    static ModelAndView form(String template, PressCheckCase found, boolean possible) {
        return new ModelAndView(possible ? "presscheck/" + template : "redirect:/press-checks/" + found.reference());
    }

    /// Codes of governments become their names.
    private static Object inWords(Object value) {
        Optional<Government> named = Government.all().stream().filter(each -> each.code().equals(value)).findFirst();
        return named.<Object>map(each -> Text.of(each.messageKey())).orElse(value);
    }
}
