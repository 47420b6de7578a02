package org.entente.operation;

import java.util.Optional;
import org.entente.api.BearerTokens;
import org.entente.party.Officer;
import org.entente.party.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.transaction.TransactionException;

/// Whether the node is well may be asked by everybody, and is answered with one word. Figures and reasons are for systems that show the token of an auditor or administrator.
@Configuration(proxyBeanMethods = false)
class OperationSecurity {

    static final String HEALTH = "/actuator/health/**";
    static final String FIGURES = "/actuator/prometheus";

    /// Requests are counted and timed as a whole. A span for every filter that each of them passes is read by nobody here, and took an eighth of the time of the exchange's door.
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(700)
    SecurityFilterChain operation(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher("/actuator/**")
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.GET, HEALTH).permitAll().requestMatchers(HttpMethod.HEAD, HEALTH).permitAll()
                        .requestMatchers(HttpMethod.GET, FIGURES).hasAnyRole("AUDITOR", "ADMINISTRATOR")
                        .anyRequest().denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entente\"");
                    response.setStatus(HttpStatus.UNAUTHORIZED.value());
                }).accessDeniedHandler((request, response, why) -> response.setStatus(HttpStatus.FORBIDDEN.value())))
                .addFilterBefore(new BearerTokens(shown -> officer(tokens, shown)), AnonymousAuthenticationFilter.class)
                .build();
    }

    /// Nobody is known while the database does not answer; the question whether the node is well has to be answered then all the same.
    private static Optional<Officer> officer(Tokens tokens, String shown) {
        try {
            return tokens.officerOf(shown);
        } catch (DataAccessException | TransactionException unreachable) {
            return Optional.empty();
        }
    }
}
