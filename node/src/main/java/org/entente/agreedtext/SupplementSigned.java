package org.entente.agreedtext;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A party signed a supplementary agreement, in exactly the words that were consented to.
///
/// @param post null when not stated
/// @param name null when not stated
public record SupplementSigned(String digest, @Nullable String post, @Nullable String name, LocalDate on) implements Answer {}
