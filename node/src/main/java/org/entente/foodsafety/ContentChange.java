package org.entente.foodsafety;

import java.util.List;
import org.entente.console.Text;
import org.jspecify.annotations.Nullable;

/// One field of a notification whose value became another one, or a row that came or went.
///
/// @param labelKey of the field, or of the kind of row
/// @param row      which row; null for what stands once
/// @param before   empty where nothing was said
/// @param after    empty where nothing is said any more
public record ContentChange(String labelKey, @Nullable Text row, List<Piece> before, List<Piece> after) {

    /// A run of a value.
    ///
    /// @param tag     language of what an officer wrote; null for a value of ours, a number or a code
    /// @param changed whether the other value does not have it
    public record Piece(Text text, @Nullable String tag, boolean changed) {}
}
