package org.entente.agreedtext;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Put this side's signature under a supplementary agreement on record.
///
/// @param post office of the signatory; null when not stated
/// @param name null when not stated
public record SignSupplement(@Nullable String post, @Nullable String name, LocalDate on) {}
