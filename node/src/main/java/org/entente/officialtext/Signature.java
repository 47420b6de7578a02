package org.entente.officialtext;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a signature page says of one party.
///
/// @param page  the page that it stands on, counted from 1
/// @param party as the page writes it
/// @param post  office of the signatory; null when not stated
/// @param name  null when not stated
/// @param date  null when not stated
/// @param place null when not stated
public record Signature(int page, int line, String party, @Nullable String post, @Nullable String name, @Nullable LocalDate date, @Nullable String place) {

    /// Whether nothing but the party is there.
    boolean isBlank() {
        return post == null && name == null && date == null;
    }
}
