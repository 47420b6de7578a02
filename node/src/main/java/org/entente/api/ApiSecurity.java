package org.entente.api;

import jakarta.servlet.DispatcherType;
import org.entente.console.Stopping;
import org.entente.party.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// Who may call the JSON interface: systems that show a bearer token, each on the word of one officer. There is no session, no cookie counts here, and other origins
/// get no CORS headers. Only the interface's description is open to all; which roles a route needs stands at the route.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    static final String DESCRIPTION = ApiController.ROOT + "/openapi.json";

    @Bean
    @Order(100)
    SecurityFilterChain jsonInterface(HttpSecurity http, Tokens tokens, Problems problems, ApiRoutes routes, KeptAnswers kept, Stopping stopping) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(CacheControlConfig::disable).addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache")))
                .authorizeHttpRequests(requests -> requests
                        // What streams was let in when it began.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll()
                        .requestMatchers(HttpMethod.GET, DESCRIPTION).permitAll().anyRequest().authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(unknown(problems)).accessDeniedHandler(forbidden(problems)))
                .addFilterBefore(new LateCommands(stopping, problems), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new BearerTokens(tokens::officerOf), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new BodyLimits(routes, problems), AuthorizationFilter.class)
                .addFilterAfter(new IdempotencyFilter(kept, problems), BodyLimits.class)
                .addFilterAfter(new ContentTags(), IdempotencyFilter.class)
                .build();
    }

    private static AuthenticationEntryPoint unknown(Problems problems) {
        return (request, response, why) -> {
            boolean shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
            String challenge = shown ? "Bearer realm=\"entente\", error=\"invalid_token\"" : "Bearer realm=\"entente\"";
            problems.write(request, response, Trouble.of(401, shown ? "token-unknown" : "token-missing").with(HttpHeaders.WWW_AUTHENTICATE, challenge));
        };
    }

    private static AccessDeniedHandler forbidden(Problems problems) {
        return (request, response, why) -> problems.write(request, response, Trouble.of(403, "forbidden"));
    }
}
