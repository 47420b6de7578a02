package org.entente.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.UUID;
import org.entente.party.Government;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps the door and the console apart: what comes in by the door goes no further than to {@link DoorRoutes}, and nothing of theirs answers elsewhere. Who calls is told by the certificate of
/// the line; nothing here has to do with officers or their sessions. Whatever goes wrong behind the door leaves it as a {@link Problem}, never as a page or a trace.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DoorFilter.class);

    private final Door door;
    private final PeerCertificates certificates;
    private final DoorRoutes routes;
    private final Senders senders;

    DoorFilter(Door door, PeerCertificates certificates, DoorRoutes routes, Senders senders) {
        this.door = door;
        this.certificates = certificates;
        this.routes = routes;
        this.senders = senders;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean forPeers = request.getRequestURI().startsWith(DoorRoutes.PREFIX);
        if (door.isDoor(request)) {
            if (forPeers) {
                behindTheDoor(request, response);
            } else {
                answer(response, Problem.of(404, "door", "not-here", "Only the exchange answers here"));
            }
        } else if (forPeers) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void behindTheDoor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Government> caller = shown(request).flatMap(certificates::holder);
            if (caller.isEmpty()) {
                answer(response, Problem.of(403, "known-peer", "unknown-peer", "The certificate of this line is not that of a peer"));
            } else {
                senders.heard(caller.get());
                routes.answer(caller.get(), request, response);
            }
        } catch (DoorRoutes.NoRouteException e) {
            answer(response, Problem.of(e.status(), "door", "http-" + e.status(), ""));
        } catch (IOException e) {
            // The peer is gone or too slow; the container closes the line.
            LOG.debug("A call to {} was cut off: {}", request.getRequestURI(), e.toString());
            answer(response, Problem.of(408, "door", "cut-off", "The body did not come"));
        } catch (RuntimeException | Error e) {
            UUID reference = UUID.randomUUID();
            LOG.error("A call to {} failed, reference {}", request.getRequestURI(), reference, e);
            answer(response, Problem.of(500, "door", "internal", "Reference " + reference));
        }
    }

    private static Optional<X509Certificate> shown(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.request.X509Certificate") instanceof X509Certificate[] chain && chain.length > 0 ? Optional.of(chain[0]) : Optional.empty();
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
}
