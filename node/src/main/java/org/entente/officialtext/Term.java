package org.entente.officialtext;

import org.jspecify.annotations.Nullable;

/// How long an agreement lasts.
///
/// @param years     counted from entry into force; null when the text names calendar years instead
/// @param fromYear  first calendar year that the title names, if it does
/// @param untilYear last calendar year that the title names, if it does
public record Term(@Nullable Integer years, @Nullable Integer fromYear, @Nullable Integer untilYear, Passage passage) {}
