package org.entente.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/// A point in time as it is signed: RFC 3339, UTC, always with milliseconds.
final class WireTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withResolverStyle(ResolverStyle.STRICT).withZone(ZoneOffset.UTC);

    private WireTime() {}

    static String write(Instant time) {
        return FORM.format(time);
    }

    static Instant read(String text) {
        try {
            return FORM.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a time as it is signed: " + text, e);
        }
    }
}
