package org.entente.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A node that is told to stop goes on showing pages for a moment (`entente.stop.notice`), so that a load balancer can send readers elsewhere, but takes no commands any more and says so.
/// What it had taken before is finished: the web server waits for it, and the journal's writer stops last.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class Stopping extends OncePerRequestFilter implements SmartLifecycle {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /// Peers are heard to the end, and the JSON interface answers for itself.
    private static final List<String> OTHERS = List.of("/exchange/", "/api/");
    /// What a caller may try again after.
    public static final String SECONDS = "30";

    private final Duration notice;
    private volatile boolean running;
    private volatile boolean stopping;

    Stopping(@Value("${entente.stop.notice}") Duration notice) {
        this.notice = notice;
    }

    /// Whether a request is a command that comes too late.
    public boolean refuses(HttpServletRequest request) {
        return stopping && !READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!refuses(request) || OTHERS.stream().anyMatch(request.getRequestURI()::startsWith)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    @Override
    public void start() {
        running = true;
        stopping = false;
    }

    @Override
    public void stop() {
        running = false;
        stopping = true;
        try {
            Thread.sleep(notice);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
