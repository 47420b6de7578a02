package org.entente.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps the door and the console apart: what peers call answers at the door only, and nothing else answers there. Whatever goes wrong behind the door leaves it as a
/// {@link Problem}, never as a page or a trace.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DoorFilter.class);
    private static final String PEERS_ONLY = "/exchange/";

    private final Door door;

    DoorFilter(Door door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean forPeers = request.getRequestURI().startsWith(PEERS_ONLY);
        if (!door.isDoor(request)) {
            if (forPeers) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(request, response);
            }
        } else if (forPeers) {
            behindTheDoor(request, response, chain);
        } else {
            answer(response, Problem.of(404, "door", "not-here", "Only the exchange answers here"));
        }
    }

    private static void behindTheDoor(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, new ProblemsForErrors(response));
        } catch (IOException e) {
            // The peer is gone or too slow; nobody is left to be answered.
            LOG.debug("A call to {} was cut off: {}", request.getRequestURI(), e.toString());
            throw e;
        } catch (ServletException | RuntimeException e) {
            UUID reference = UUID.randomUUID();
            LOG.error("A call to {} failed, reference {}", request.getRequestURI(), reference, e);
            answer(response, Problem.of(500, "door", "internal", "Reference " + reference));
        }
    }

    static void answer(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = problem.json().getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /// Turns what would become an error page into a problem.
    private static final class ProblemsForErrors extends HttpServletResponseWrapper {

        ProblemsForErrors(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            answer((HttpServletResponse) getResponse(), Problem.of(status, "door", "http-" + status, ""));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
