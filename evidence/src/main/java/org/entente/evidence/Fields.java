package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a signed object's fields. Whether there are others, or these in another form or order, shows when the object is written
/// again and compared.
record Fields(JsonNode node) {

    private static final int LONGEST_NUMBER = 18;

    String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw Code.PAYLOAD_FIELD.malformed("no text named " + name);
        }
        return text;
    }

    @Nullable String optional(String name) {
        return node.path(name).isString() ? node.path(name).stringValue() : null;
    }

    JsonNode node(String name) {
        return node.path(name);
    }

    /// A whole number that is written as a string.
    long number(String name) {
        String text = text(name);
        if (text.length() > LONGEST_NUMBER) {
            throw Code.PAYLOAD_FIELD.malformed("number too long: " + name);
        }
        return Long.parseLong(text);
    }

    @Nullable Sha256 hash(String name) {
        String text = optional(name);
        return text == null ? null : new Sha256(text);
    }

    List<Sha256> hashes(String name) {
        String text = optional(name);
        List<Sha256> hashes = new ArrayList<>();
        if (text != null) {
            for (String hash : text.split(" ", -1)) {
                hashes.add(new Sha256(hash));
            }
        }
        return hashes;
    }

    <T> T valid(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw Code.PAYLOAD_FIELD.malformed(String.valueOf(e.getMessage()));
        }
    }
}
