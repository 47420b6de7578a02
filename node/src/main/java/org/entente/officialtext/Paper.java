package org.entente.officialtext;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paper that agreements are annexed to.
///
/// @param addressee  the body that it is submitted to
/// @param issuer     who submits it; null when not stated
/// @param month      first day of the month that it is dated; null when not stated
/// @param paragraphs in the order of the text
public record Paper(Passage addressee, @Nullable Passage title, List<Paragraph> paragraphs, @Nullable Passage issuer, @Nullable LocalDate month) {

    /// @param part    heading above several sections; null where there is none
    /// @param section heading that it stands under; null before the first
    public record Paragraph(int number, @Nullable String part, @Nullable String section, Passage text) {}

    public Paper {
        paragraphs = List.copyOf(paragraphs);
    }
}
