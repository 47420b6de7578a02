package org.entente.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.entente.party.Government;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/// Who may call at the door: the peers, each known by the certificate of its line. Nothing here has to do with officers or their sessions.
@Configuration(proxyBeanMethods = false)
class DoorSecurity {

    /// The rule of every route behind the door.
    static final String PEERS = "hasAuthority('PEER')";

    private static final String PEER = "PEER";

    @Bean
    @Order(0)
    SecurityFilterChain doorChain(HttpSecurity http, Door door, PeerCertificates certificates, Senders senders) {
        return http.securityMatcher(door::isDoor)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new CallerByCertificate(certificates, senders), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(PEER))
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint((request, response, e) -> DoorFilter.answer(response, unknown()))
                        .accessDeniedHandler((request, response, e) -> DoorFilter.answer(response, unknown())))
                .build();
    }

    private static Problem unknown() {
        return Problem.of(403, "known-peer", "unknown-peer", "The certificate of this line is not that of a peer");
    }

    /// A peer that has shown its certificate.
    static final class Caller extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final transient Government government;

        Caller(Government government) {
            super(AuthorityUtils.createAuthorityList(PEER));
            this.government = government;
            setAuthenticated(true);
        }

        @Override
        public Government getPrincipal() {
            return government;
        }

        @Override
        public String getCredentials() {
            return "";
        }
    }

    private static final class CallerByCertificate extends OncePerRequestFilter {

        private final PeerCertificates certificates;
        private final Senders senders;

        CallerByCertificate(PeerCertificates certificates, Senders senders) {
            this.certificates = certificates;
            this.senders = senders;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
            shown(request).flatMap(certificates::holder).ifPresent(government -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new Caller(government));
                SecurityContextHolder.setContext(context);
                senders.heard(government);
            });
            chain.doFilter(request, response);
        }

        private static Optional<X509Certificate> shown(HttpServletRequest request) {
            return request.getAttribute("jakarta.servlet.request.X509Certificate") instanceof X509Certificate[] chain && chain.length > 0
                    ? Optional.of(chain[0]) : Optional.empty();
        }
    }
}
