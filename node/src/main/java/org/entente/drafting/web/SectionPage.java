package org.entente.drafting.web;

import java.util.Locale;
import java.util.Objects;
import org.entente.drafting.Draft;
import org.entente.party.Officer;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The sections of a draft that are forms of fields, one page each.
@Controller
@RequestMapping("/notifications/drafts/{id:[0-9]+}")
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class SectionPage {

    private static final String SAVE = "save";

    private final Writing writing;

    SectionPage(Writing writing) {
        this.writing = writing;
    }

    @ModelAttribute
    void offers(Model model) {
        model.addAllAttributes(Offers.ALL);
    }

    @GetMapping("/{section:what|happened|goods|hazards|operators|measures|policy|channel|reason}")
    ModelAndView show(@PathVariable long id, @PathVariable String section, @AuthenticationPrincipal Officer officer, Model model) {
        Draft draft = writing.find(id, officer);
        Section at = Section.at(section).filter(each -> each.belongsTo(draft)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return writing.page(at, draft, Objects.requireNonNull(form(at, draft)), model);
    }

    @PostMapping("/what")
    ModelAndView what(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = SAVE) String action, @ModelAttribute("form") WhatForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        return writing.submit(Section.WHAT, writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    @PostMapping("/happened")
    ModelAndView happened(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = SAVE) String action, @ModelAttribute("form") HappenedForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        return writing.submit(Section.HAPPENED, writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    @PostMapping("/goods")
    ModelAndView goods(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = SAVE) String action, @ModelAttribute("form") GoodsForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        return writing.submit(Section.GOODS, writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    @PostMapping("/hazards")
    ModelAndView hazards(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = SAVE) String action, @ModelAttribute("form") HazardsForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        return writing.submit(Section.HAZARDS, writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    @PostMapping("/operators")
    ModelAndView operators(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = SAVE) String action, @ModelAttribute("form") OperatorsForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        return writing.submit(Section.OPERATORS, writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    @PostMapping("/measures")
    ModelAndView measures(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = SAVE) String action, @ModelAttribute("form") MeasuresForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        return writing.submit(Section.MEASURES, writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    @PostMapping("/policy")
    ModelAndView policy(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = SAVE) String action, @ModelAttribute("form") PolicyForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        return writing.submit(Section.POLICY, writing.find(id, officer), version, action, form, errors, officer, page, model);
    }

    private static @Nullable Object form(Section section, Draft draft) {
        return switch (section) {
            case WHAT -> WhatForm.of(draft.content());
            case HAPPENED -> HappenedForm.of(draft.content());
            case GOODS -> GoodsForm.of(draft.content());
            case HAZARDS -> HazardsForm.of(draft.content());
            case OPERATORS -> OperatorsForm.of(draft.content());
            case MEASURES -> MeasuresForm.of(draft.content());
            case POLICY -> PolicyForm.of(draft.content());
            case CHANNEL -> ChannelForm.of(draft.channel());
            case REASON -> ReasonForm.of(draft.correction());
            case SAMPLES, DISTRIBUTION, FILES -> null;
        };
    }
}
