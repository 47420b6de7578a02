package org.entente.exercise.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.entente.agreement.Agreements;
import org.entente.console.Choice;
import org.entente.console.FormReader;
import org.entente.console.Seal;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.TypedWords;
import org.entente.exercise.Exercise;
import org.entente.exercise.ExerciseId;
import org.entente.exercise.Exercises;
import org.entente.exercise.OpenExercise;
import org.entente.journal.Outcome;
import org.entente.journal.Refusal;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.Peer;
import org.entente.party.ThisNode;
import org.jspecify.annotations.Nullable;
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

/// Exercises with other sides: which there were and are, and opening, joining and ending one.
@Controller
@RequestMapping("/exercises")
@PreAuthorize("isAuthenticated()")
class ExercisePages {

    private static final String FORM = "exercise/open";

    private final Exercises exercises;
    private final ThisNode node;
    private final TypedWords typed;
    private final Texts texts;
    private final InstantSource clock;

    ExercisePages(Exercises exercises, ThisNode node, TypedWords typed, Texts texts, InstantSource clock) {
        this.exercises = exercises;
        this.node = node;
        this.typed = typed;
        this.texts = texts;
        this.clock = clock;
    }

    /// An exercise as the page shows it.
    ///
    /// @param mayEnd whether this side takes part and it is not over
    record Shown(Exercise exercise, Status status, java.time.Instant end, Seal opened, @Nullable Seal joined, boolean mayJoin, boolean mayEnd) {}

    @GetMapping
    String all(Model model) {
        model.addAttribute("rows", exercises.all().stream().map(this::shown).toList());
        return "exercise/exercises";
    }

    @GetMapping("/open")
    @PreAuthorize("hasRole('LIAISON')")
    String ask(Model model) {
        model.addAttribute("form", ExerciseForm.with(peers()));
        return form(model);
    }

    @PostMapping("/open")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView open(@ModelAttribute("form") ExerciseForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        for (OpenExercise command : form.commands(new FormReader(errors, typed, locale, "exercise.form."))) {
            if (exercises.open(command, officer.signatory()) instanceof Outcome.Refused refused) {
                errors.reject("refused", explain(refused.refusal(), locale));
                break;
            }
        }
        if (errors.hasErrors()) {
            return new ModelAndView(form(model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute("done", "exercise.done.opened");
        return new ModelAndView("redirect:/exercises");
    }

    @PostMapping("/{exercise}/join")
    @PreAuthorize("hasRole('LIAISON')")
    String join(@PathVariable String exercise, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        return answer(exercises.join(known(exercise), officer.signatory()), "exercise.done.joined", locale, said);
    }

    @PostMapping("/{exercise}/end")
    @PreAuthorize("hasRole('LIAISON')")
    String end(@PathVariable String exercise, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        return answer(exercises.end(known(exercise), officer.signatory()), "exercise.done.ended", locale, said);
    }

    private String answer(Outcome outcome, String done, Locale locale, RedirectAttributes said) {
        switch (outcome) {
            case Outcome.Done _ -> said.addFlashAttribute("done", done);
            case Outcome.Refused refused -> said.addFlashAttribute("refused", explain(refused.refusal(), locale));
        }
        return "redirect:/exercises";
    }

    private Shown shown(Exercise exercise) {
        Government own = node.government();
        var standing = exercise.standing(own, clock.instant());
        String key = "exercise.standing." + standing;
        Status status = switch (standing) {
            case ASKED, RUNNING -> Status.due(key);
            case PLANNED, OVER -> Status.idle(key);
        };
        ExerciseId id = exercise.id();
        return new Shown(exercise, status, exercise.end(own), seal(id, id.opener(), exercise.opened()), exercise.joined() == null ? null : seal(id, id.partner(), exercise.joined()),
                standing == Exercise.Standing.ASKED, standing == Exercise.Standing.PLANNED || standing == Exercise.Standing.RUNNING);
    }

    private static Seal seal(ExerciseId id, Government side, Exercise.Place place) {
        return new Seal(side.code(), Agreements.cooperation(id.opener(), id.partner()), place.sequence(), place.hash().hex());
    }

    private String form(Model model) {
        model.addAttribute("partners", peers().stream().map(each -> new Choice(each.code(), Text.of(each.messageKey()))).toList());
        return FORM;
    }

    private List<Government> peers() {
        return node.peers().stream().map(Peer::government).sorted().toList();
    }

    private ExerciseId known(String exercise) {
        return exercises.all().stream().map(Exercise::id).filter(id -> id.toString().equals(exercise)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String explain(Refusal refusal, Locale locale) {
        return texts.of(Text.of(refusal.messageKey(), refusal.arguments()), locale);
    }
}
