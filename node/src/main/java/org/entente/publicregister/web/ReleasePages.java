package org.entente.publicregister.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.publicregister.AgreeRelease;
import org.entente.publicregister.Releases;
import org.entente.publicregister.WithdrawRelease;
import org.entente.script.Script;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The release of one notification: propose a text, agree to the other side's, withdraw.
@Controller
@RequestMapping("/register/{reference}")
class ReleasePages {

    private static final String PAGE = "publicregister/release";

    private final Releases releases;
    private final ReleasePicture picture;
    private final Texts texts;

    ReleasePages(Releases releases, ReleasePicture picture, Texts texts) {
        this.releases = releases;
        this.picture = picture;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    String show(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Model model) {
        picture.describe(id(reference), officer, model);
        model.addAttribute("form", picture.firstForm(id(reference), officer));
        return PAGE;
    }

    @PostMapping("/propose")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView propose(@PathVariable String reference, @Valid @ModelAttribute("form") ReleaseForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale,
            Model model, RedirectAttributes said) {
        NotificationReference id = id(reference);
        if (!errors.hasErrors() && releases.propose(form.command(id), officer.signatory()) instanceof Outcome.Refused refused) {
            errors.reject("refused", words(refused, locale));
            model.addAttribute("differences", form.command(id).wording().differences());
        }
        if (!errors.hasErrors()) {
            return done(id, "proposed", said);
        }
        picture.describe(id, officer, model);
        model.addAttribute("wrong", true);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/agree")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView agree(@PathVariable String reference, @RequestParam String text, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        NotificationReference id = id(reference);
        return answer(id, releases.agree(new AgreeRelease(id, hash(text)), officer.signatory()), "agreed", locale, said);
    }

    @PostMapping("/withdraw")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView withdraw(@PathVariable String reference, @RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        NotificationReference id = id(reference);
        Optional<String> typed = Optional.of(reason.strip()).filter(each -> !each.isEmpty() && each.length() <= WithdrawRelease.LONGEST_REASON);
        if (typed.isEmpty()) {
            said.addFlashAttribute("refused", texts.of(Text.of("publicregister.form.reason-missing"), locale));
            return new ModelAndView("redirect:/register/" + id);
        }
        var words = new ScriptText(typed.get(), Script.ofTag(locale.toLanguageTag()));
        return answer(id, releases.withdraw(new WithdrawRelease(id, words), officer.signatory()), "withdrawn", locale, said);
    }

    private ModelAndView answer(NotificationReference id, Outcome outcome, String done, Locale locale, RedirectAttributes said) {
        return switch (outcome) {
            case Outcome.Done _ -> done(id, done, said);
            case Outcome.Refused refused -> {
                said.addFlashAttribute("refused", words(refused, locale));
                yield new ModelAndView("redirect:/register/" + id);
            }
        };
    }

    private static ModelAndView done(NotificationReference id, String what, RedirectAttributes said) {
        said.addFlashAttribute("done", "publicregister.done." + what);
        return new ModelAndView("redirect:/register/" + id);
    }

    private String words(Outcome.Refused refused, Locale locale) {
        return texts.of(Text.of(refused.refusal().messageKey(), refused.refusal().arguments()), locale);
    }

    private static NotificationReference id(String reference) {
        return NotificationReference.tryParse(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Sha256 hash(String text) {
        try {
            return new Sha256(text);
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
    }
}
