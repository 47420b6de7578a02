package org.entente.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.entente.console.OfficerAuthentication;
import org.entente.party.Officer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Knows a system by the token that it shows in `Authorization: Bearer …` (RFC 6750); tokens in addresses or forms are not looked at.
public class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Function<String, Optional<Officer>> officers;

    /// @param officers on whose word a token acts, if it is good
    public BearerTokens(Function<String, Optional<Officer>> officers) {
        this.officers = officers;
    }

    /// The token that a request shows, 1 to 500 visible ASCII characters.
    static Optional<String> shown(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer ? Optional.of(header.substring(SCHEME.length()).strip()).filter(token -> token.matches("[!-~]{1,500}")) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        shown(request).flatMap(officers).ifPresent(officer -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new OfficerAuthentication(officer));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }
}
