package org.entente.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.api.KeptAnswers.Standing;
import org.entente.api.KeptAnswers.Use;
import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Carries out a POST once for each `Idempotency-Key` of a caller. Whoever sends the same request with the same key again, at the same time, later or after a restart of
/// the node, gets the first answer byte for byte; another request with that key is refused (422). Answers are kept seven days.
///
/// Not kept, so that the key stays good: an unknown caller, a missing right (401, 403) and a node too busy (429, 503). A request that was cut off by the end of the
/// node's process is answered 409 `outcome-unknown`: it is never carried out a second time.
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Set<Integer> NOT_KEPT = Set.of(401, 403, 429, 503);
    private static final Set<String> KEPT_HEADERS = Set.of(HttpHeaders.LOCATION, HttpHeaders.LINK, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOKS_A_SECOND = 10;

    private final KeptAnswers kept;
    private final Problems problems;

    IdempotencyFilter(KeptAnswers kept, Problems problems) {
        this.kept = kept;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!key.matches("[!-~]{1,200}")) {
            problems.write(request, response, Trouble.of(400, "idempotency-key"));
            return;
        }
        try (HeldBody held = HeldBody.of(request)) {
            String caller = Sha256.of(BearerTokens.shown(request).orElse("").getBytes(StandardCharsets.UTF_8)).hex();
            Use use = new Use(caller, key, held.hash());
            Standing standing = settled(use);
            if (standing instanceof Standing.Ours) {
                carryOut(use, held, response, chain);
            } else {
                answer(standing, request, response);
            }
        }
    }

    private void carryOut(Use use, HeldBody request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        ContentCachingResponseWrapper given = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, given);
        if (NOT_KEPT.contains(given.getStatus())) {
            kept.giveBack(use);
        } else {
            kept.keep(use, new KeptAnswer(given.getStatus(), headers(given), given.getContentAsByteArray()));
        }
        given.copyBodyToResponse();
    }

    private void answer(Standing standing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (standing) {
            case Standing.Ours ours -> throw new IllegalStateException("To be carried out");
            case Standing.Answered answered -> repeat(answered.answer(), response);
            case Standing.UnderWay underWay -> problems.write(request, response, Trouble.of(409, "under-way").with(HttpHeaders.RETRY_AFTER, "5"));
            case Standing.CutOff cutOff -> problems.write(request, response, Trouble.of(409, "outcome-unknown"));
            case Standing.OtherRequest other -> problems.write(request, response, Trouble.of(422, "key-reused", KeptAnswers.KEPT.toDays()));
        }
    }

    private static void repeat(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    /// What stands under the key, after waiting for a request that is under way.
    private Standing settled(Use use) {
        Standing standing = kept.claim(use);
        for (long looks = PATIENCE.toSeconds() * LOOKS_A_SECOND; looks > 0 && standing instanceof Standing.UnderWay; looks--) {
            pause();
            standing = kept.standing(use).orElseGet(() -> kept.claim(use));
        }
        return standing;
    }

    private static void pause() {
        try {
            new Semaphore(0).tryAcquire(1000 / LOOKS_A_SECOND, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        keep(headers, HttpHeaders.CONTENT_TYPE, response.getContentType());
        KEPT_HEADERS.stream().sorted().forEach(name -> keep(headers, name, response.getHeader(name)));
        return headers;
    }

    private static void keep(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
