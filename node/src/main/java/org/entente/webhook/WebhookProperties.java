package org.entente.webhook;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What `node.yaml` says about webhooks (`entente.webhook.…`).
///
/// @param loopback whether receivers on this machine may be told, also without TLS: for the demonstration and for tests only
/// @param networks inner networks into which messages may go, such as `10.20.0.0/16`; without any, only public addresses are reached
@ConfigurationProperties("entente.webhook")
record WebhookProperties(@DefaultValue("false") boolean loopback, @DefaultValue List<String> networks) {}
