package org.entente.rumour.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
import org.entente.console.Choice;
import org.entente.console.Text;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourId;
import org.entente.rumour.Rumours;
import org.entente.rumour.StateFinding;
import org.entente.rumour.Verdict;
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

/// States what this side found. The text of one script can be made from the other's and is then reviewed by the officer.
@Controller
@RequestMapping("/rumours/{id}/finding")
@PreAuthorize("hasRole('LIAISON')")
class FindingPage {

    private static final String PAGE = "rumour/finding";

    private final RumourBoard board;
    private final Rumours rumours;
    private final RumourWords words;
    private final ScriptConverter converter;
    private final ThisNode node;

    FindingPage(RumourBoard board, Rumours rumours, RumourWords words, ScriptConverter converter, ThisNode node) {
        this.board = board;
        this.rumours = rumours;
        this.words = words;
        this.converter = converter;
        this.node = node;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        Rumour story = describe(id, model);
        model.addAttribute("form", Rumour.SIDES.stream().sorted((one, other) -> one.equals(node.government()) ? -1 : 1).flatMap(side -> story.current(side).stream()).findFirst()
                .map(FindingForm::from).orElseGet(FindingForm::empty));
        return PAGE;
    }

    @PostMapping
    ModelAndView state(@PathVariable String id, @Valid @ModelAttribute("form") FindingForm form, BindingResult errors, @RequestParam(defaultValue = "state") String act,
            @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        Rumour story = describe(id, model);
        if (!act.equals("state")) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("form", form.converted(converter, act.equals("hans") ? Script.HANS : Script.HANT));
            model.addAttribute("converted", act.equals("hans") ? "rumour.finding.converted-hans" : "rumour.finding.converted-hant");
            return new ModelAndView(PAGE);
        }
        form.found(errors).filter(verdict -> !errors.hasErrors()).ifPresent(verdict -> record(story, verdict, form, errors, officer, locale));
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute("done", "rumour.done.stated");
        return new ModelAndView("redirect:/rumours/" + story.id());
    }

    private void record(Rumour story, Verdict verdict, FindingForm form, BindingResult errors, Officer officer, Locale locale) {
        var evidence = new ScriptText(String.valueOf(form.evidence()).strip(), Script.ofTag(locale.toLanguageTag()));
        if (rumours.state(new StateFinding(story.id(), verdict, evidence, form.text()), officer.signatory()) instanceof Outcome.Refused refused) {
            errors.reject("refused", words.of(refused.refusal(), locale));
        }
    }

    private Rumour describe(String id, Model model) {
        Rumour story = RumourId.parse(id).flatMap(board::story).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("story", story);
        model.addAttribute("exercise", story.exercise());
        model.addAttribute("verdicts", Arrays.stream(Verdict.values()).map(each -> new Choice(each.name(), Text.of(each.messageKey()))).toList());
        return story;
    }
}
