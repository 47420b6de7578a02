package org.entente.webhook.web;

import java.util.UUID;
import org.entente.party.Officer;
import org.entente.party.Organisation;
import org.entente.party.Organisations;
import org.entente.webhook.Delivery.State;
import org.entente.webhook.Subscription;
import org.entente.webhook.Webhooks;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which systems are told, what became of the last messages, and another try for what failed. Subscriptions are made by the systems themselves.
@Controller
@RequestMapping("/webhooks")
@PreAuthorize("hasAnyRole('LIAISON', 'ADMINISTRATOR')")
class WebhookPages {

    private static final int LATEST = 10;
    private static final String BACK = "redirect:/webhooks";

    private final Webhooks webhooks;
    private final Organisations organisations;

    WebhookPages(Webhooks webhooks, Organisations organisations) {
        this.webhooks = webhooks;
        this.organisations = organisations;
    }

    @GetMapping
    String all(@AuthenticationPrincipal Officer officer, Model model) {
        model.addAttribute("webhooks", webhooks.seenBy(officer).stream().map(this::line).toList());
        return "webhook/webhooks";
    }

    @PostMapping("/deliveries/{id}/again")
    String again(@PathVariable long id, @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        webhooks.redeliver(webhooks.delivery(id, officer).orElseThrow(WebhookPages::unknown));
        said.addFlashAttribute("done", "webhook.done.again");
        return BACK;
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        webhooks.resume(webhooks.find(id, officer).orElseThrow(WebhookPages::unknown));
        said.addFlashAttribute("done", "webhook.done.resumed");
        return BACK;
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        webhooks.end(webhooks.find(id, officer).orElseThrow(WebhookPages::unknown));
        said.addFlashAttribute("done", "webhook.done.ended");
        return BACK;
    }

    private WebhookLine line(Subscription each) {
        return new WebhookLine(each, organisations.find(each.organisation()).map(Organisation::names).orElse(null), webhooks.count(each, State.WAITING), webhooks.count(each, State.DELIVERED),
                webhooks.count(each, State.PARKED), webhooks.deliveries(each, null, Long.MAX_VALUE, LATEST));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
