package org.entente.console;

import java.util.Locale;

/// How something stands: one of four kinds, with a mark and a word, so that colour never speaks alone.
public record Status(Kind kind, Text text) {

    /// In the order in which a desk shows them.
    public enum Kind {
        /// A limit has passed, or something is broken.
        LATE("●"),
        /// Somebody has to act, or something is missing.
        DUE("◐"),
        /// Waiting; nothing to do here.
        IDLE("○"),
        /// Done, held, in force.
        DONE("✓");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }

        /// The name in the style sheet.
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Status late(String key, Object... values) {
        return new Status(Kind.LATE, Text.of(key, values));
    }

    public static Status due(String key, Object... values) {
        return new Status(Kind.DUE, Text.of(key, values));
    }

    public static Status idle(String key, Object... values) {
        return new Status(Kind.IDLE, Text.of(key, values));
    }

    public static Status done(String key, Object... values) {
        return new Status(Kind.DONE, Text.of(key, values));
    }
}
