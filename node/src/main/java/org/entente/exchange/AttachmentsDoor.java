package org.entente.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.journal.ArrivingAttachments;
import org.entente.journal.Attachments;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/// Where peers hand over attachments piece by piece, and ask for them. Only what an admitted entry of a shared stream names is taken, up to the length that the entry states and
/// the limit of the settings. The acknowledgement is the header `Upload-Complete: ?1`: all bytes are here and have the hash.
@Controller
@RequestMapping("/exchange/v1/attachments/{hash:[0-9a-f]{64}}")
@PreAuthorize(DoorSecurity.PEERS)
class AttachmentsDoor {

    /// Bytes in a piece, but for the last.
    static final int PIECE = 4 * Attachments.PIECE;
    static final String OFFSET = "Upload-Offset";
    static final String COMPLETE = "Upload-Complete";
    static final String YES = "?1";
    static final String ERASED = "attachment-erased";
    static final int GONE = 410;

    private final Attachments attachments;
    private final ArrivingAttachments arriving;
    private final StreamPolicy policy;
    private final ExchangeProperties properties;

    AttachmentsDoor(Attachments attachments, ArrivingAttachments arriving, StreamPolicy policy, ExchangeProperties properties) {
        this.attachments = attachments;
        this.arriving = arriving;
        this.policy = policy;
        this.properties = properties;
    }

    /// How far it has come.
    @RequestMapping(method = RequestMethod.HEAD)
    void arrived(DoorSecurity.Caller caller, @PathVariable String hash, HttpServletResponse response) throws IOException {
        if (expected(caller, hash, response).isPresent()) {
            tell(new Sha256(hash), response);
        }
    }

    @PutMapping
    void receive(DoorSecurity.Caller caller, @PathVariable String hash, @RequestParam long offset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> length = expected(caller, hash, response);
        if (length.isEmpty()) {
            return;
        }
        byte[] piece = read(request);
        Sha256 named = new Sha256(hash);
        if (piece.length == 0 || piece.length > PIECE || offset < 0 || offset + piece.length > length.get() || piece.length < PIECE && offset + piece.length < length.get()) {
            DoorFilter.answer(response, Problem.of(413, "format", "piece-length", "A piece has " + PIECE + " bytes, the last one what is left of " + length.get()));
        } else if (!attachments.holds(named) && arriving.append(named, offset, piece) == length.get() && !arriving.complete(named)) {
            DoorFilter.answer(response, Problem.of(422, "format", "attachment-differs", "The bytes do not have this hash and were thrown away"));
        } else {
            tell(named, response);
        }
    }

    /// A piece of an attachment that is here.
    @GetMapping
    void hand(DoorSecurity.Caller caller, @PathVariable String hash, @RequestParam long offset, HttpServletResponse response) throws IOException {
        Sha256 named = new Sha256(hash);
        if (expected(caller, hash, response).isEmpty()) {
            return;
        }
        if (offset < 0 || offset % PIECE != 0 || attachments.length(named).filter(length -> offset < length).isEmpty()) {
            DoorFilter.answer(response, Problem.of(404, "format", "attachment-not-here", "Not held here, or not at this offset"));
        } else {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            response.getOutputStream().write(attachments.read(named, offset, PIECE));
        }
    }

    private Optional<Long> expected(DoorSecurity.Caller caller, String hash, HttpServletResponse response) throws IOException {
        Sha256 named = new Sha256(hash);
        if (attachments.namedIn(named).stream().noneMatch(stream -> policy.mayPass(stream, caller.getPrincipal()))) {
            DoorFilter.answer(response, Problem.of(404, "stream-allowed", "attachment-not-named", "No entry that both sides share names this attachment"));
            return Optional.empty();
        }
        if (attachments.isErased(named)) {
            DoorFilter.answer(response, Problem.of(GONE, "format", ERASED, "The attachment was erased on the word of its owner"));
            return Optional.empty();
        }
        Optional<Long> length = attachments.statedLength(named);
        if (length.isEmpty() || length.get() > properties.largestAttachment().toBytes()) {
            DoorFilter.answer(response, Problem.of(413, "format", "attachment-too-large", "At most " + properties.largestAttachment().toBytes() + " bytes"));
            return Optional.empty();
        }
        return length;
    }

    private void tell(Sha256 hash, HttpServletResponse response) {
        response.setHeader(OFFSET, Long.toString(arriving.arrived(hash)));
        response.setHeader(COMPLETE, attachments.holds(hash) ? YES : "?0");
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            return body.readNBytes(PIECE + 1);
        }
    }
}
