package org.entente.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Finding;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.springframework.stereotype.Component;

/// Where peers hand over entries and ask for them. A bundle is answered with a receipt, or with a {@link Problem} that names the check and tells where the stream ends here.
@Component
class EntriesDoor {

    static final String RECEIPT = "application/jose";

    private final Inbox inbox;
    private final Outbox outbox;
    private final StreamPolicy policy;
    private final RejectedBundles rejected;
    private final Turns turns = new Turns();

    EntriesDoor(Inbox inbox, Outbox outbox, StreamPolicy policy, RejectedBundles rejected) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.policy = policy;
        this.rejected = rejected;
    }

    /// @param stream none if the path names none that there could be
    void receive(Government caller, Optional<StreamId> stream, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (stream.isEmpty()) {
            DoorFilter.answer(response, Problem.of(404, "format", "no-stream", "Not the name of a stream"));
        } else if (!isBundle(request)) {
            DoorFilter.answer(response, Problem.of(415, "format", "media-type", "A bundle is " + BundleText.MEDIA_TYPE + ", plain or gzip"));
        } else if (!turns.take(caller)) {
            response.setHeader("Retry-After", "1");
            DoorFilter.answer(response, Problem.of(503, "door", "busy", "Another bundle of this peer is being examined"));
        } else {
            try {
                receive(caller, stream.get(), request, response);
            } finally {
                turns.give(caller);
            }
        }
    }

    /// @param stream none if the path names none that there could be
    void hand(Government caller, Optional<StreamId> stream, long after, HttpServletResponse response) throws IOException {
        Optional<StreamId> shared = stream.filter(each -> policy.mayPass(each, caller));
        if (shared.isEmpty()) {
            DoorFilter.answer(response, notShared());
            return;
        }
        response.setContentType(BundleText.MEDIA_TYPE);
        response.getOutputStream().write(BundleText.write(outbox.bundle(shared.get(), after), false));
    }

    private void receive(Government from, StreamId stream, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (read(request)) {
            case BundleText.Reading.Lines(List<String> lines) -> answer(response, inbox.receive(new Arrival(from, stream, lines, false)));
            case BundleText.Reading.Unreadable breach -> {
                var why = new Finding.Failed("format", breach.code(), breach.detail());
                rejected.keep(new Arrival(from, stream, breach.soFar(), false), why, 0);
                DoorFilter.answer(response, Problem.rejected(breach.status(), why, breach.soFar().size() + 1, null));
            }
        }
    }

    private static BundleText.Reading read(HttpServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            return BundleText.read(body, "gzip".equals(request.getHeader("Content-Encoding")));
        }
    }

    private static void answer(HttpServletResponse response, Inbox.Answer answer) throws IOException {
        switch (answer) {
            case Inbox.Answer.Taken taken -> {
                byte[] receipt = taken.receipt().orElse("").getBytes(StandardCharsets.US_ASCII);
                response.setContentType(RECEIPT);
                response.setContentLength(receipt.length);
                response.getOutputStream().write(receipt);
            }
            case Inbox.Answer.NotTaken(Problem problem) -> DoorFilter.answer(response, problem);
        }
    }

    private static boolean isBundle(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return BundleText.MEDIA_TYPE.equals(request.getContentType()) && (encoding == null || encoding.equals("identity") || encoding.equals("gzip"));
    }

    static Problem notShared() {
        return Problem.of(403, "stream-allowed", "stream-not-shared", "Not a stream that both sides share");
    }
}
