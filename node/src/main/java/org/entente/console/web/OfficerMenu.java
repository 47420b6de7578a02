package org.entente.console.web;

import java.util.Set;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfficerMenu {

    @Bean
    MenuEntry officersInMenu() {
        return new MenuEntry("console.officers.menu", "/officers", 970, Set.of(Role.ADMINISTRATOR));
    }

    /// Administrators come to it from the list of officers.
    @Bean
    MenuEntry auditInMenu() {
        return new MenuEntry("console.audit.menu", "/audit", 980, Set.of(Role.AUDITOR));
    }
}
