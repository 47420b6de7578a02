package org.entente.foodsafety;

import java.time.LocalDate;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// How many people are affected: counts only, never who.
///
/// @param symptoms at most 4,000 characters
public record PersonsAffected(
        @Nullable Integer ill,
        @Nullable Integer hospitalised,
        @Nullable Integer deaths,
        @Nullable ScriptText symptoms,
        @Nullable LocalDate onsetFrom,
        @Nullable LocalDate onsetTo) {

    public PersonsAffected {
        for (Integer count : new Integer[] {ill, hospitalised, deaths}) {
            if (count != null && (count < 0 || count > 10_000_000)) {
                throw new IllegalArgumentException("A count of persons is 0 to 10,000,000: " + count);
            }
        }
        Limits.text("persons.symptoms", symptoms, Limits.PASSAGE);
    }
}
