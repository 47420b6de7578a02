package org.entente.commandline;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Lets in commands on the same machine that show the secret from the data folder, and nobody else.
@Configuration(proxyBeanMethods = false)
class AdministrationSecurity {

    private static final String BEARER = "Bearer ";

    @Bean
    @Order(800)
    SecurityFilterChain administration(HttpSecurity http, Announcement announcement) throws Exception {
        return http.securityMatcher("/administration/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access((who, context) -> new AuthorizationDecision(isLocal(context.getRequest(), announcement))))
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static boolean isLocal(HttpServletRequest request, Announcement announcement) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null && shown.startsWith(BEARER) && announcement.knows(shown.substring(BEARER.length()));
    }
}
