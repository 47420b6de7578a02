package org.entente.agreement.web;

import java.util.Set;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementMenu {

    @Bean
    MenuEntry agreementsInMenu() {
        return new MenuEntry("agreement.menu", "/agreements", 400, Set.of(Role.values()));
    }
}
