package org.entente.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.journal.ArrivingAttachments;
import org.entente.journal.Attachments;
import org.entente.party.Government;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Where peers hand over attachments piece by piece, and ask for them. Only what an admitted entry of a shared stream names is taken, up to the length that the entry states and
/// the limit of the settings. The acknowledgement is the header `Upload-Complete: ?1`: all bytes are here and have the hash.
@Component
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
    void arrived(Government caller, Sha256 hash, HttpServletResponse response) throws IOException {
        if (expected(caller, hash, response).isPresent()) {
            tell(hash, response);
        }
    }

    void receive(Government caller, Sha256 hash, long offset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> length = expected(caller, hash, response);
        if (length.isEmpty()) {
            return;
        }
        byte[] piece = read(request);
        if (piece.length == 0 || piece.length > PIECE || offset < 0 || offset + piece.length > length.get() || piece.length < PIECE && offset + piece.length < length.get()) {
            DoorFilter.answer(response, Problem.of(413, "format", "piece-length", "A piece has " + PIECE + " bytes, the last one what is left of " + length.get()));
        } else if (!attachments.holds(hash) && arriving.append(hash, offset, piece) == length.get() && !arriving.complete(hash)) {
            DoorFilter.answer(response, Problem.of(422, "format", "attachment-differs", "The bytes do not have this hash and were thrown away"));
        } else {
            tell(hash, response);
        }
    }

    /// A piece of an attachment that is here.
    void hand(Government caller, Sha256 hash, long offset, HttpServletResponse response) throws IOException {
        if (expected(caller, hash, response).isEmpty()) {
            return;
        }
        if (offset < 0 || offset % PIECE != 0 || attachments.length(hash).filter(length -> offset < length).isEmpty()) {
            DoorFilter.answer(response, Problem.of(404, "format", "attachment-not-here", "Not held here, or not at this offset"));
        } else {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            response.getOutputStream().write(attachments.read(hash, offset, PIECE));
        }
    }

    private Optional<Long> expected(Government caller, Sha256 hash, HttpServletResponse response) throws IOException {
        if (attachments.namedIn(hash).stream().noneMatch(stream -> policy.mayPass(stream, caller))) {
            DoorFilter.answer(response, Problem.of(404, "stream-allowed", "attachment-not-named", "No entry that both sides share names this attachment"));
            return Optional.empty();
        }
        if (attachments.isErased(hash)) {
            DoorFilter.answer(response, Problem.of(GONE, "format", ERASED, "The attachment was erased on the word of its owner"));
            return Optional.empty();
        }
        Optional<Long> length = attachments.statedLength(hash);
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
