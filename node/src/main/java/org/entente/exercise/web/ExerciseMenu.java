package org.entente.exercise.web;

import java.util.Set;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExerciseMenu {

    @Bean
    MenuEntry exercisesInMenu() {
        return new MenuEntry("exercise.menu", "/exercises", 510, Set.of(Role.values()));
    }
}
