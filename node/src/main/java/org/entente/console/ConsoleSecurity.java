package org.entente.console;

import jakarta.servlet.DispatcherType;
import org.entente.party.ThisNode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/// Who may come in. Everything needs a signed-in officer and a rule of its own (`GuardedRoutes`), except what is open to the
/// public. A module with another way in, such as bearer tokens under `/api/**` or peers' certificates under `/exchange/**`,
/// contributes a `SecurityFilterChain` for its paths with an `@Order` below 900; without one these paths are shut.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ConsoleSecurity {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(900)
    SecurityFilterChain openToThePublic(HttpSecurity http) throws Exception {
        return http.securityMatcher("/public/**", "/assets/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET).permitAll().requestMatchers(HttpMethod.HEAD).permitAll().anyRequest().denyAll())
                .headers(headers -> headers(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(1000)
    SecurityFilterChain console(HttpSecurity http, OfficerSessions sessions, Refused refused, CsrfTokenRepository formProofs, ThisNode node) throws Exception {
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers("/sign-in").permitAll()
                        .requestMatchers(GuardedRoutes.OTHER_WAYS_IN.toArray(String[]::new)).denyAll()
                        .anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new SignInEntryPoint()).accessDeniedHandler(refused))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out").deleteCookies(SessionStore.cookie(node)))
                .csrf(csrf -> csrf.csrfTokenRepository(formProofs))
                .headers(ConsoleSecurity::headers)
                .build();
    }

    /// Nobody signs in through the framework: officers do through `SignIns`, systems and peers through the chains of their modules.
    @Bean
    AuthenticationManager noOtherWayIn() {
        return attempt -> {
            throw new ProviderNotFoundException("Officers sign in on the sign-in page");
        };
    }

    /// The proof that a form is ours stands in a cookie, so that readers who are not signed in need no session.
    @Bean
    CsrfTokenRepository formProofs(ThisNode node) {
        var proofs = new CookieCsrfTokenRepository();
        proofs.setCookieName(SessionStore.cookie(node) + "_form");
        proofs.setCookiePath("/");
        proofs.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return proofs;
    }

    private static HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
