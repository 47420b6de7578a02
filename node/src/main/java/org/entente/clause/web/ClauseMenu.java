package org.entente.clause.web;

import java.util.Set;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClauseMenu {

    @Bean
    MenuEntry clausesInMenu() {
        return new MenuEntry("clauses.menu", "/clauses", 410, Set.of(Role.values()));
    }
}
