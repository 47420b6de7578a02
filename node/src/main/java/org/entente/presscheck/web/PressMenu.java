package org.entente.presscheck.web;

import java.util.Set;
import org.entente.console.DeskAction;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.presscheck.PressGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// On the node of a government that has no part in the agreement nobody sees the press gate.
@Configuration(proxyBeanMethods = false)
class PressMenu {

    @Bean
    MenuEntry pressChecksInMenu(PressGate gate, ThisNode node) {
        return new MenuEntry("presscheck.menu", "/press-checks", 150, gate.isASide(node.government()) ? Set.of(Role.values()) : Set.of());
    }

    @Bean
    DeskAction checkPressTextFromDesk(PressGate gate, ThisNode node) {
        return new DeskAction("presscheck.new", "/press-checks/new", 150, gate.isASide(node.government()) ? Set.of(Role.LIAISON, Role.DRAFTER) : Set.of());
    }
}
