package org.entente.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Who is signed in with a browser. A session keeps the officer's number, the time of the sign-in and the round of sessions it belongs to
/// only; the officer is looked up at each request, so that a changed role, an ended account or the end of all his sessions counts at
/// once. A sign-in ends twelve hours after it began.
@Component
public class OfficerSessions implements SecurityContextRepository {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String NUMBER = "officer";
    private static final String SINCE = "since";
    private static final String ROUND = "round";

    private final Officers officers;
    private final InstantSource clock;

    OfficerSessions(Officers officers, InstantSource clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /// Signs the officer in, under a session of a new name.
    public void begin(Officer officer, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, officer.number());
        session.setAttribute(NUMBER, officer.number());
        session.setAttribute(ROUND, officers.beginSession(officer.number()));
        session.setAttribute(SINCE, clock.instant().getEpochSecond());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        signedIn(holder.getRequest()).map(OfficerAuthentication::new).ifPresent(context::setAuthentication);
        return context;
    }

    /// Nothing: only {@link #begin} signs in, and only the sign-out page ends a session.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    private Optional<Officers.SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NUMBER) instanceof String number) || !(session.getAttribute(SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        boolean over = clock.instant().isAfter(Instant.ofEpochSecond(since).plus(LONGEST));
        // A session from before rounds were counted belongs to the first.
        int round = session.getAttribute(ROUND) instanceof Integer counted ? counted : 0;
        return over ? Optional.empty() : officers.signedIn(number, round);
    }
}
