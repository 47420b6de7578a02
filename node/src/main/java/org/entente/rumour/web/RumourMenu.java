package org.entente.rumour.web;

import java.util.Set;
import org.entente.console.DeskAction;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.entente.rumour.Rumours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// On the node of a government that has no part in the agreement nobody sees the desk.
@Configuration(proxyBeanMethods = false)
class RumourMenu {

    @Bean
    MenuEntry rumoursInMenu(Rumours rumours) {
        return new MenuEntry("rumour.menu", "/rumours", 200, rumours.isASide() ? Set.of(Role.values()) : Set.of());
    }

    @Bean
    DeskAction openRumourFromDesk(Rumours rumours) {
        return new DeskAction("rumour.open", "/rumours/new", 200, rumours.isASide() ? Set.of(Role.LIAISON) : Set.of());
    }
}
