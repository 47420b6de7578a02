package org.entente.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// What an entry states, as it will be signed: a CloudEvents 1.0 object.
///
/// @param stream   whose statement it is and under which agreement
/// @param sequence its number in the stream: 1, 2, 3 without gaps
/// @param previous the hash of the entry before it; null exactly for the first
/// @param id       unique across all nodes
/// @param time     when it was stated; kept to the millisecond
/// @param type     what kind of fact, with its version: `foodsafety.notification-issued.v1`
/// @param subject  the reference of the case, 1 to 200 characters
/// @param clause   the clause of the agreement that it keeps, 1 to 64 visible ASCII characters
/// @param answers  the entries that it refers to
/// @param data     the fact itself, a JSON object: whole numbers within ±(2^53 - 1), anything finer as strings; must not be changed afterwards
public record EntryContent(StreamId stream, long sequence, @Nullable Sha256 previous, UUID id, Instant time, String type,
        String subject, Actor actor, @Nullable String clause, List<Sha256> answers, JsonNode data) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*\\.v[1-9][0-9]{0,3}");
    private static final Pattern CLAUSE = Pattern.compile("[!-~]{1,64}");
    private static final int LONGEST_SUBJECT = 200;
    private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    public EntryContent {
        time = time.truncatedTo(ChronoUnit.MILLIS);
        answers = List.copyOf(answers);
        require(sequence >= 1 && (sequence == 1) == (previous == null), "sequence and previous", sequence);
        require(!time.isBefore(YEAR_0) && time.isBefore(YEAR_10000), "time", time);
        require(type.length() <= 128 && TYPE.matcher(type).matches(), "type", type);
        require(isSubject(Json.text(subject)), "subject", subject);
        require(clause == null || CLAUSE.matcher(clause).matches(), "clause", clause);
        require(data.isObject(), "data", data.getNodeType());
    }

    /// The bytes that are signed: UTF-8, keys in fixed order, no white space. One content has exactly one payload.
    ///
    /// @throws IllegalArgumentException if `data` holds a fraction, a whole number beyond 2^53 - 1, U+0000 or half a surrogate pair, or nests deeper
    ///         than 32 with the entry's own object counted
    public byte[] payload() {
        return Json.write(this::write);
    }

    private void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("specversion", "1.0");
        out.writeStringProperty("id", id.toString());
        out.writeStringProperty("source", stream.source());
        out.writeStringProperty("type", type);
        out.writeStringProperty("time", WireTime.write(time));
        out.writeStringProperty("subject", subject);
        out.writeStringProperty("datacontenttype", "application/json");
        out.writeStringProperty("sequence", Long.toString(sequence));
        if (previous != null) {
            out.writeStringProperty("previous", previous.hex());
        }
        out.writeStringProperty("actor", actor.toString());
        if (clause != null) {
            out.writeStringProperty("clause", clause);
        }
        if (!answers.isEmpty()) {
            out.writeStringProperty("answers", String.join(" ", answers.stream().map(Sha256::hex).toList()));
        }
        out.writeName("data");
        Json.write(out, data, 1);
        out.writeEndObject();
    }

    /// Reads the content of an entry that was read strictly before it was stored; its header, its signature and its one form are not looked at again.
    ///
    /// @param jws the compact form
    /// @throws MalformedEntryException if it is no entry at all
    public static EntryContent readBack(String jws) {
        return read(Jws.payload(jws));
    }

    static EntryContent read(JsonNode node) {
        Fields f = new Fields(node);
        return f.valid(() -> new EntryContent(StreamId.parse(f.text("source")), f.number("sequence"), f.hash("previous"),
                UUID.fromString(f.text("id")), WireTime.read(f.text("time")), f.text("type"), f.text("subject"),
                Actor.parse(f.text("actor")), f.optional("clause"), f.hashes("answers"), f.node("data")));
    }

    /// No control characters of ASCII.
    private static boolean isSubject(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == 0x7f) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_SUBJECT;
    }

    private static void require(boolean holds, String name, @Nullable Object value) {
        if (!holds) {
            throw new IllegalArgumentException("Not a valid " + name + ": " + value);
        }
    }
}
