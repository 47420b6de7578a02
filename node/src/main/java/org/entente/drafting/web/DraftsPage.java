package org.entente.drafting.web;

import java.util.List;
import java.util.Locale;
import org.entente.console.RunningExercises;
import org.entente.console.Status;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftOutcome;
import org.entente.drafting.Drafts;
import org.entente.drafting.SaveDraft;
import org.entente.foodsafety.Confidentiality;
import org.entente.foodsafety.ContentBuilder;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The drafts that an officer may see, and the first section of a new one.
@Controller
@RequestMapping("/notifications/drafts")
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class DraftsPage {

    private final Drafts drafts;
    private final Writing writing;
    private final ObjectProvider<RunningExercises> exercises;

    DraftsPage(Drafts drafts, Writing writing, ObjectProvider<RunningExercises> exercises) {
        this.drafts = drafts;
        this.writing = writing;
        this.exercises = exercises;
    }

    /// A draft as the list shows it.
    record Row(Draft draft, Status status) {}

    @GetMapping
    String list(@AuthenticationPrincipal Officer officer, Model model) {
        List<Draft> open = drafts.open(officer.signatory());
        model.addAttribute("rows", open.stream().map(each -> new Row(each, status(each))).toList());
        return "drafting/drafts";
    }

    /// @param about a notification that the new one belongs to, such as the incident of a conclusion
    @GetMapping("/new")
    String ask(@RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String about, Model model) {
        model.addAllAttributes(Offers.ALL);
        model.addAttribute("form", new WhatForm(kind, null, RunningExercises.any(exercises), Confidentiality.OFFICIAL.name(), null, null, null, null, about));
        return "drafting/new";
    }

    @PostMapping("/new")
    ModelAndView begin(@ModelAttribute("form") WhatForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        ContentBuilder content = new ContentBuilder();
        form.write(content, writing.reader(errors, page));
        if (!errors.hasErrors()) {
            switch (drafts.save(SaveDraft.of(content.build()), officer.signatory())) {
                case DraftOutcome.Kept(Draft draft) -> {
                    return new ModelAndView("redirect:/notifications/drafts/" + draft.id() + "/" + Section.HAPPENED.path());
                }
                case DraftOutcome.Refused(var refusal) -> errors.reject("refused", writing.explain(refusal, page));
            }
        }
        model.addAllAttributes(Offers.ALL);
        return new ModelAndView("drafting/new", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static Status status(Draft draft) {
        return switch (draft.state()) {
            case SUBMITTED, RETURNED -> Status.due(draft.state().messageKey());
            case SENT, HANDED_OVER -> Status.done(draft.state().messageKey());
            case WRITING, DISCARDED -> Status.idle(draft.state().messageKey());
        };
    }
}
