package org.entente.officialtext;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Day and place of signing as a provision of the text states them.
public record SignedAt(LocalDate day, @Nullable String place, Passage passage) {}
