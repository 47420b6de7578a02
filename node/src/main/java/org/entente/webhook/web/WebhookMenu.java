package org.entente.webhook.web;

import java.util.Set;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookMenu {

    @Bean
    MenuEntry webhooksInMenu() {
        return new MenuEntry("webhook.menu", "/webhooks", 960, Set.of(Role.LIAISON, Role.ADMINISTRATOR));
    }
}
