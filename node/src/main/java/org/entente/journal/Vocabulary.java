package org.entente.journal;

import java.util.Map;

/// How one module's facts are named on the wire: `foodsafety.notification-issued.v1` and the record that reads it. A newer
/// version of a fact is another name; the names of old versions stay and are read into today's record.
///
/// @param module first part of every name
/// @param facts  record by wire name; the first name of a record is the one that is written
public record Vocabulary(String module, Map<String, Class<? extends Fact>> facts) {

    public Vocabulary {
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
        for (String name : facts.keySet()) {
            if (!name.matches(module + "\\.[a-z-]+\\.v[0-9]+")) {
                throw new IllegalArgumentException("A fact of " + module + " is named like " + module + ".thing-done.v1: " + name);
            }
        }
    }
}
