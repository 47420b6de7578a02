package org.entente.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a peer's call at the door is for. The routes are few and none of them is the console's, so they are found here and not among those of all pages, which took longer than to read a bundle.
@Component
class DoorRoutes {

    static final String PREFIX = "/exchange/";

    private static final String HEALTH = "/exchange/v1/health";
    private static final String STREAMS = "/exchange/v1/streams";
    private static final Pattern STREAM = Pattern.compile("/exchange/v1/streams/([^/]+)/([^/]+)(?:/([0-9]{1,4}))?/(entries|receipts)");
    private static final Pattern ATTACHMENT = Pattern.compile("/exchange/v1/attachments/([0-9a-f]{64})");

    private final HeadsDoor heads;
    private final EntriesDoor entries;
    private final ReceiptsDoor receipts;
    private final AttachmentsDoor attachments;

    DoorRoutes(HeadsDoor heads, EntriesDoor entries, ReceiptsDoor receipts, AttachmentsDoor attachments) {
        this.heads = heads;
        this.entries = entries;
        this.receipts = receipts;
        this.attachments = attachments;
    }

    /// A path behind the door that names nothing, or nothing that can be called so.
    static final class NoRouteException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        NoRouteException(int status) {
            super("http-" + status, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /// Answers a call.
    ///
    /// @throws NoRouteException with status 404, 405, or 400 for a parameter that is missing or no number
    /// @throws IOException      when the peer is gone or too slow
    void answer(Government caller, HttpServletRequest request, HttpServletResponse response) throws IOException, NoRouteException {
        String path = request.getRequestURI();
        Matcher stream = STREAM.matcher(path);
        Matcher attachment = ATTACHMENT.matcher(path);
        if (stream.matches()) {
            ofStream(caller, stream, request, response);
        } else if (attachment.matches()) {
            ofAttachment(caller, new Sha256(attachment.group(1)), request, response);
        } else if (path.equals(STREAMS)) {
            onlyReading(request);
            heads.heads(caller, response);
        } else if (path.equals(HEALTH)) {
            onlyReading(request);
            heads.health(response);
        } else {
            throw new NoRouteException(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ofStream(Government caller, Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException, NoRouteException {
        Optional<StreamId> stream = stream(path.group(1), path.group(2), path.group(3));
        if (path.group(4).equals("receipts")) {
            onlyReading(request);
            receipts.hand(caller, stream, response);
        } else if (request.getMethod().equals("POST")) {
            entries.receive(caller, stream, request, response);
        } else {
            onlyReading(request);
            entries.hand(caller, stream, number(request, "after"), response);
        }
    }

    private void ofAttachment(Government caller, Sha256 hash, HttpServletRequest request, HttpServletResponse response) throws IOException, NoRouteException {
        switch (request.getMethod()) {
            case "HEAD" -> attachments.arrived(caller, hash, response);
            case "PUT" -> attachments.receive(caller, hash, number(request, "offset"), request, response);
            default -> {
                onlyReading(request);
                attachments.hand(caller, hash, number(request, "offset"), response);
            }
        }
    }

    private static void onlyReading(HttpServletRequest request) throws NoRouteException {
        if (!request.getMethod().equals("GET")) {
            throw new NoRouteException(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static long number(HttpServletRequest request, String parameter) throws NoRouteException {
        try {
            return Long.parseLong(request.getParameter(parameter));
        } catch (NumberFormatException e) {
            throw new NoRouteException(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /// @param continuation null for a stream that was not continued
    private static Optional<StreamId> stream(String government, String agreement, @Nullable String continuation) {
        try {
            return Optional.of(new StreamId(government, agreement, continuation == null ? 1 : Integer.parseInt(continuation)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
