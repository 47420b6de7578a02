package org.entente.rumour.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.rumour.AdoptFinding;
import org.entente.rumour.LinkTwins;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourId;
import org.entente.rumour.RumourStatus;
import org.entente.rumour.Rumours;
import org.entente.rumour.SeparateTwins;
import org.entente.rumour.WithdrawRumour;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
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

/// One story: both sides' findings side by side; adopt the other's, link a twin or undo a link, take a report back.
@Controller
@RequestMapping("/rumours/{id}")
class StoryPage {

    private static final String PAGE = "rumour/story";

    private final RumourBoard board;
    private final Rumours rumours;
    private final Stories stories;
    private final RumourWords words;
    private final ScriptConverter converter;
    private final ThisNode node;

    StoryPage(RumourBoard board, Rumours rumours, Stories stories, RumourWords words, ScriptConverter converter, ThisNode node) {
        this.board = board;
        this.rumours = rumours;
        this.stories = stories;
        this.words = words;
        this.converter = converter;
        this.node = node;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    String show(@PathVariable String id, Model model, Locale locale) {
        describe(id, model, locale);
        model.addAttribute("form", AdoptForm.empty());
        return PAGE;
    }

    @PostMapping("/adopt")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView adopt(@PathVariable String id, @Valid @ModelAttribute("form") AdoptForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model,
            RedirectAttributes said) {
        Rumour story = story(id);
        if (!errors.hasErrors()) {
            var command = new AdoptFinding(story.id(), new Sha256(form.finding()), new ScriptText(String.valueOf(form.evidence()).strip(), script(locale)));
            if (rumours.adopt(command, officer.signatory()) instanceof Outcome.Refused refused) {
                errors.reject("refused", words.of(refused.refusal(), locale));
            }
        }
        if (errors.hasErrors()) {
            describe(id, model, locale);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(story.id(), "rumour.done.adopted", said);
    }

    @PostMapping("/twins")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView link(@PathVariable String id, @RequestParam String twin, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        Rumour story = story(id);
        Optional<RumourId> other = RumourId.parse(twin.strip());
        if (other.isEmpty()) {
            return refused(story.id(), words.text("rumour.form.twin-wrong", locale), said);
        }
        return answer(story.id(), rumours.link(new LinkTwins(story.id(), other.get()), officer.signatory()), "rumour.done.linked", locale, said);
    }

    @PostMapping("/separate")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView separate(@PathVariable String id, @RequestParam String one, @RequestParam String other, @RequestParam String reason, @AuthenticationPrincipal Officer officer, Locale locale,
            RedirectAttributes said) {
        Rumour story = story(id);
        Optional<RumourId> first = RumourId.parse(one).filter(story.ids()::contains);
        Optional<RumourId> second = RumourId.parse(other).filter(story.ids()::contains);
        if (first.isEmpty() || second.isEmpty() || reason.isBlank() || reason.length() > SeparateTwins.LONGEST_REASON) {
            return refused(story.id(), words.text("rumour.form.reason-missing", locale), said);
        }
        return answer(story.id(), rumours.separate(new SeparateTwins(first.get(), second.get(), new ScriptText(reason.strip(), script(locale))), officer.signatory()), "rumour.done.separated", locale, said);
    }

    @PostMapping("/withdraw")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView withdraw(@PathVariable String id, @RequestParam String report, @RequestParam String reason, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        Rumour story = story(id);
        Optional<RumourId> which = RumourId.parse(report).filter(story.ids()::contains);
        if (which.isEmpty() || reason.isBlank() || reason.length() > WithdrawRumour.LONGEST_REASON) {
            return refused(story.id(), words.text("rumour.form.reason-missing", locale), said);
        }
        return answer(story.id(), rumours.withdraw(new WithdrawRumour(which.get(), new ScriptText(reason.strip(), script(locale))), officer.signatory()), "rumour.done.withdrawn", locale, said);
    }

    private void describe(String id, Model model, Locale locale) {
        Rumour story = story(id);
        model.addAttribute("shown", stories.show(story));
        model.addAttribute("story", story);
        model.addAttribute("exercise", story.exercise());
        model.addAttribute("likely", story.status() == RumourStatus.WITHDRAWN ? java.util.List.of() : board.likely(story));
        model.addAttribute("own", node.government());
        model.addAttribute("active", story.status() != RumourStatus.WITHDRAWN && rumours.isASide());
        model.addAttribute("scripts", new ReadersScript(converter, script(locale)));
    }

    private Rumour story(String id) {
        return RumourId.parse(id).flatMap(board::story).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Script script(Locale locale) {
        return Script.ofTag(locale.toLanguageTag());
    }

    private ModelAndView answer(RumourId id, Outcome outcome, String done, Locale locale, RedirectAttributes said) {
        return switch (outcome) {
            case Outcome.Done _ -> done(id, done, said);
            case Outcome.Refused refused -> refused(id, words.of(refused.refusal(), locale), said);
        };
    }

    private static ModelAndView done(RumourId id, String what, RedirectAttributes said) {
        said.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/rumours/" + id);
    }

    private static ModelAndView refused(RumourId id, String why, RedirectAttributes said) {
        said.addFlashAttribute("refused", why);
        return new ModelAndView("redirect:/rumours/" + id);
    }
}
