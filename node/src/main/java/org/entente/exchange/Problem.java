package org.entente.exchange;

import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Why a peer's call was not carried out, as one node tells another (RFC 9457).
///
/// @param check  the check that did not pass
/// @param code   stable, words joined by hyphens; each node explains it to its own officers in their language
/// @param detail for engineers, in English
/// @param line   the faulty line of the bundle, from 1; 0 if none
/// @param head   where the stream ends at the answering node, so that the sender can resume there
/// @param entry  the entry that stands in the place of the one that was sent, after a fork
/// @param held   whether what was sent is kept and will be tried again
record Problem(int status, String check, String code, String detail, int line, @Nullable StreamHead head, @Nullable String entry, boolean held) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:entente:problem:";
    private static final int LONGEST_DETAIL = 500;

    static Problem of(int status, String check, String code, String detail) {
        return new Problem(status, check, code, detail, 0, null, null, false);
    }

    static Problem rejected(int status, Finding.Failed why, int line, @Nullable StreamHead head) {
        return new Problem(status, why.check(), why.code(), why.detail(), line, head, null, false);
    }

    static Problem held(Finding.Undecided why, StreamHead head) {
        return new Problem(409, why.check(), why.code(), why.detail(), 0, head, null, true);
    }

    String json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("type", TYPE + code).put("title", code.replace('-', ' ')).put("status", status).put("detail", detail).put("check", check);
        if (line > 0) {
            json.put("line", line);
        }
        if (head != null) {
            json.putObject("head").put("sequence", Long.toString(head.sequence())).put("hash", head.hash() == null ? null : head.hash().hex());
        }
        if (entry != null) {
            json.put("entry", entry);
        }
        return json.put("held", held).toString();
    }

    /// Reads what {@link #json()} wrote.
    ///
    /// @throws IllegalArgumentException for anything that cannot be understood as such
    static Problem parse(int status, String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            String type = json.path("type").asString("");
            if (!type.startsWith(TYPE)) {
                throw new IllegalArgumentException("Not a problem of an exchange");
            }
            return new Problem(status, word(json.path("check").asString("")), word(type.substring(TYPE.length())), shortened(json.path("detail").asString("")),
                    json.path("line").asInt(0), head(json.path("head")), json.path("entry").asStringOpt().orElse(null), json.path("held").asBoolean(false));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    private static @Nullable StreamHead head(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        long sequence = Long.parseLong(json.path("sequence").asString(""));
        return sequence == 0 ? StreamHead.EMPTY : new StreamHead(sequence, new Sha256(json.path("hash").asString("")));
    }

    private static String word(String text) {
        if (!text.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("Not a code");
        }
        return text;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL);
    }
}
