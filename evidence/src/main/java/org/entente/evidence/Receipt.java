package org.entente.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// A receiver's word: "I hold this stream, byte for byte, up to and including the entry with this number and hash." It says nothing
/// about agreeing with what the entries state.
///
/// @param upTo       the last entry held, 1 or more
/// @param head       that entry's hash, which fixes all before it
/// @param receiver   the government that holds them
/// @param receivedAt kept to the millisecond
public record Receipt(StreamId stream, long upTo, Sha256 head, String receiver, Instant receivedAt) {

    public Receipt {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        if (upTo < 1 || !StreamId.isGovernment(receiver)) {
            throw new IllegalArgumentException("Not a receipt: " + upTo + ", " + receiver);
        }
    }

    byte[] payload() {
        return Json.write(this::write);
    }

    private void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("stream", stream.source());
        out.writeStringProperty("upTo", Long.toString(upTo));
        out.writeStringProperty("head", head.hex());
        out.writeStringProperty("receiver", receiver);
        out.writeStringProperty("receivedAt", WireTime.write(receivedAt));
        out.writeEndObject();
    }

    static Receipt read(JsonNode node) {
        Fields f = new Fields(node);
        return f.valid(() -> new Receipt(StreamId.parse(f.text("stream")), f.number("upTo"), new Sha256(f.text("head")),
                f.text("receiver"), WireTime.read(f.text("receivedAt"))));
    }
}
