package org.entente.foodsafety.web;

import java.util.EnumSet;
import org.entente.console.MenuEntry;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationMenu {

    @Bean
    MenuEntry notificationsInMenu() {
        return new MenuEntry("notifications.menu", "/notifications", 100, EnumSet.allOf(Role.class));
    }
}
