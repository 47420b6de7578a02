package org.entente.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.entente.console.Text;
import org.jspecify.annotations.Nullable;

/// A place in a list, as callers pass it back: opaque to them, the sort keys of the last item to us.
public final class Cursor {

    private static final String BETWEEN = "\n";
    private static final int LONGEST = 400;

    private Cursor() {}

    public static String of(Object... keys) {
        String joined = String.join(BETWEEN, java.util.Arrays.stream(keys).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /// The sort keys that a caller passed back; empty at the beginning of the list.
    ///
    /// @throws RequestRefusedException if it is not one of ours with so many keys
    public static Optional<List<String>> read(@Nullable String cursor, int keys) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<String> read = List.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (cursor.length() <= LONGEST && read.size() == keys) {
                return Optional.of(read);
            }
        } catch (IllegalArgumentException notOurs) {
            // Falls through to the refusal.
        }
        throw RequestRefusedException.parameter("cursor", Text.of("api.fault.cursor"));
    }
}
