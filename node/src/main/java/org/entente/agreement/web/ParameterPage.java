package org.entente.agreement.web;

import jakarta.validation.Valid;
import org.entente.agreement.Agreements;
import org.entente.agreement.ParameterLine;
import org.entente.agreement.Parameters;
import org.entente.evidence.Sha256;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
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

/// One deadline: propose another value, or answer the other side's proposal.
@Controller
@RequestMapping("/agreements/{agreement}/deadlines/{key}")
class ParameterPage {

    private static final String PAGE = "agreement/parameter";

    private final Agreements agreements;
    private final Parameters parameters;
    private final ThisNode node;

    ParameterPage(Agreements agreements, Parameters parameters, ThisNode node) {
        this.agreements = agreements;
        this.parameters = parameters;
        this.node = node;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    String show(@PathVariable String agreement, @PathVariable String key, Model model) {
        model.addAttribute("form", ParameterForm.empty());
        describe(agreement, key, model);
        return PAGE;
    }

    @PostMapping
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView propose(@PathVariable String agreement, @PathVariable String key, @Valid @ModelAttribute("form") ParameterForm form, BindingResult errors,
            @AuthenticationPrincipal Officer officer, Model model, RedirectAttributes said) {
        describe(agreement, key, model);
        if (!errors.hasErrors() && parameters.propose(agreement, key, form.number(), String.valueOf(form.reason()), officer.signatory()) instanceof Outcome.Refused refused) {
            errors.reject(refused.refusal().messageKey(), refused.refusal().arguments(), refused.refusal().messageKey());
        }
        return errors.hasErrors() ? new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT) : done(agreement, "proposed", said);
    }

    @PostMapping("/answer")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView answer(@PathVariable String agreement, @PathVariable String key, @RequestParam Sha256 proposal, @RequestParam boolean accepted,
            @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        line(agreement, key);
        return switch (parameters.answer(agreement, key, proposal, accepted, "", officer.signatory())) {
            case Outcome.Done done -> done(agreement, accepted ? "agreed" : "declined", said);
            case Outcome.Refused refused -> {
                said.addFlashAttribute("refused", refused.refusal().messageKey());
                yield new ModelAndView("redirect:/agreements/" + agreement + "/deadlines/" + key);
            }
        };
    }

    private void describe(String agreement, String key, Model model) {
        model.addAttribute("line", line(agreement, key));
        model.addAttribute("agreement", agreements.get(agreement));
        model.addAttribute("own", node.government());
    }

    private ParameterLine line(String agreement, String key) {
        if (agreements.find(agreement).flatMap(found -> found.parameter(key)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return parameters.line(agreement, key);
    }

    private static ModelAndView done(String agreement, String what, RedirectAttributes said) {
        said.addFlashAttribute("done", "agreement.done." + what);
        return new ModelAndView("redirect:/agreements/" + agreement + "#deadlines");
    }
}
