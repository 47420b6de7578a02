package org.entente.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was read from texts of which most entries repeat a few, so that each is read once: up to {@value #MOST} of them.
final class Kept<T> {

    private static final int MOST = 1_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    /// @param reading may refuse a text by an exception; nothing is kept then
    Kept(Function<String, T> reading) {
        this.reading = reading;
    }

    T read(String text) {
        T kept = known.get(text);
        if (kept != null) {
            return kept;
        }
        T read = reading.apply(text);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(text, read);
        return read;
    }
}
