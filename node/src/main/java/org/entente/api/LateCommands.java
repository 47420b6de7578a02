package org.entente.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.console.Stopping;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers commands that come while the node stops; with the same idempotency key they can be sent again to another process, or later.
class LateCommands extends OncePerRequestFilter {

    private final Stopping stopping;
    private final Problems problems;

    LateCommands(Stopping stopping, Problems problems) {
        this.stopping = stopping;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (stopping.refuses(request)) {
            problems.write(request, response, Trouble.of(503, "stopping").with(HttpHeaders.RETRY_AFTER, Stopping.SECONDS));
        } else {
            chain.doFilter(request, response);
        }
    }
}
