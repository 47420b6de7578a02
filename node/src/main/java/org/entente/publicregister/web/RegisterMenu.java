package org.entente.publicregister.web;

import java.util.Set;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterMenu {

    @Bean
    MenuEntry registerInMenu() {
        return new MenuEntry("publicregister.menu", "/register", 300, Set.of(Role.values()));
    }
}
