package org.entente.console.web;

import java.util.EnumSet;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    MenuEntry deskEntry() {
        return new MenuEntry("console.desk.menu", "/", 0, EnumSet.allOf(Role.class));
    }
}
