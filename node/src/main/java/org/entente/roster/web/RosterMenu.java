package org.entente.roster.web;

import java.util.Set;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterMenu {

    @Bean
    MenuEntry rosterInMenu() {
        return new MenuEntry("roster.menu", "/roster", 500, Set.of(Role.values()));
    }
}
