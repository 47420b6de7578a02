package org.entente.console;

import java.util.List;

/// A sentence of ours: its key in the message bundles and the values that stand in it. It becomes words only on the page, in the
/// reader's language. Values may be strings, numbers, an `Instant`, a {@link Near} moment, a `LocalDate`, a `Duration`, `Names`, a `ScriptText` or
/// another `Text`; each is written as the reader's language writes it.
public record Text(String key, List<Object> values) {

    public Text {
        values = List.copyOf(values);
    }

    public static Text of(String key, Object... values) {
        return new Text(key, List.of(values));
    }
}
