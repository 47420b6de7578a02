package org.entente.exchange.web;

import java.util.EnumSet;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeMenu {

    @Bean
    MenuEntry exchangeInMenu() {
        return new MenuEntry("exchange.menu", "/deliveries", 900, EnumSet.allOf(Role.class));
    }

    @Bean
    MenuEntry evidenceInMenu() {
        return new MenuEntry("exchange.journal.menu", "/journal", 910, EnumSet.allOf(Role.class));
    }
}
