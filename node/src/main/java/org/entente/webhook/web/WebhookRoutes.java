package org.entente.webhook.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.api.ApiController;
import org.entente.api.Cursor;
import org.entente.api.Page;
import org.entente.api.RequestRefusedException;
import org.entente.party.Officer;
import org.entente.party.OrganisationId;
import org.entente.webhook.Delivery;
import org.entente.webhook.Subscribed;
import org.entente.webhook.Subscription;
import org.entente.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Subscriptions of an agency's system, and what became of the messages to it.
@ApiController
@PreAuthorize("hasAnyRole('LIAISON', 'ADMINISTRATOR')")
class WebhookRoutes {

    private final Webhooks webhooks;

    WebhookRoutes(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /// @param types  kinds of facts, such as `foodsafety.notification-issued.v1` or `foodsafety.*`; none for all
    /// @param secret `whsec_` and base64 of at least 24 bytes; left out, the node makes one
    public record NewWebhook(@NotBlank @Size(max = 500) String url, @Size(max = 50) List<String> types, @Size(max = 200) @Nullable String secret) {

        public NewWebhook {
            types = types == null ? List.of() : types;
        }
    }

    /// @param secret shown only when the subscription is made
    public record Webhook(UUID id, OrganisationId organisation, String url, List<String> types, String madeBy, Instant madeAt, @Nullable Instant stoppedAt, @Nullable String stopped,
            @Nullable String secret) {

        static Webhook of(Subscription each, @Nullable String secret) {
            return new Webhook(each.id(), each.organisation(), each.url().toString(), each.types(), each.madeBy(), each.madeAt(), each.stoppedAt(), each.stopped(), secret);
        }
    }

    @PostMapping("/webhooks")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Webhook> subscribe(@RequestBody NewWebhook asked, @AuthenticationPrincipal Officer officer) {
        return switch (webhooks.subscribe(address(asked.url()), asked.types(), asked.secret(), officer)) {
            case Subscribed.Made(Subscription made, String secret) -> ResponseEntity.created(URI.create(ApiController.ROOT + "/webhooks/" + made.id())).body(Webhook.of(made, secret));
            case Subscribed.Refused refused -> throw RequestRefusedException.of(refused.refusal());
        };
    }

    @GetMapping("/webhooks")
    List<Webhook> listWebhooks(@AuthenticationPrincipal Officer officer) {
        return webhooks.seenBy(officer).stream().map(each -> Webhook.of(each, null)).toList();
    }

    @GetMapping("/webhooks/{id}")
    Webhook showWebhook(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Webhook.of(known(id, officer), null);
    }

    @DeleteMapping("/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endWebhook(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        webhooks.end(known(id, officer));
    }

    @PostMapping("/webhooks/{id}/resume")
    Webhook resumeWebhook(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        webhooks.resume(known(id, officer));
        return Webhook.of(known(id, officer), null);
    }

    @GetMapping("/webhooks/{id}/deliveries")
    ResponseEntity<Page<Delivery>> listDeliveries(@PathVariable UUID id, @RequestParam(required = false) Delivery.@Nullable State state, @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit, @AuthenticationPrincipal Officer officer) {
        long before = Cursor.read(cursor, 1).map(keys -> number(keys.getFirst())).orElse(Long.MAX_VALUE);
        return Page.of(webhooks.deliveries(known(id, officer), state, before, limit + 1), limit, each -> Cursor.of(each.id())).answer();
    }

    @PostMapping("/webhooks/deliveries/{delivery}/redeliver")
    Delivery redeliver(@PathVariable long delivery, @AuthenticationPrincipal Officer officer) {
        webhooks.redeliver(message(delivery, officer));
        return message(delivery, officer);
    }

    private Subscription known(UUID id, Officer officer) {
        return webhooks.find(id, officer).orElseThrow(() -> RequestRefusedException.notFound(id.toString()));
    }

    private Delivery message(long id, Officer officer) {
        return webhooks.delivery(id, officer).orElseThrow(() -> RequestRefusedException.notFound(Long.toString(id)));
    }

    private static URI address(String url) {
        try {
            return new URI(url.strip());
        } catch (java.net.URISyntaxException e) {
            return URI.create("about:unreadable");
        }
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
