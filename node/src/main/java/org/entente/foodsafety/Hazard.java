package org.entente.foodsafety;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What was found in the food, and what each side's law allows.
///
/// @param agent       what was found, at most 300 characters
/// @param result      as the laboratory states it, such as `0.35` or `< 0.01`; at most 100 characters, like the other texts
/// @param uncertainty such as `± 0.02`
/// @param hongKong    the limit in Hong Kong
/// @param mainland    the limit on the mainland
public record Hazard(
        ScriptText agent,
        @Nullable Category category,
        @Nullable String result,
        @Nullable String unit,
        @Nullable String uncertainty,
        @Nullable Limit hongKong,
        @Nullable Limit mainland,
        @Nullable String laboratory,
        @Nullable String method,
        @Nullable LocalDate sampledOn) {

    public enum Category {
        MICROBIAL,
        PESTICIDE_RESIDUE,
        VETERINARY_RESIDUE,
        HEAVY_METAL,
        TOXIN,
        ALLERGEN,
        ADDITIVE,
        ADULTERATION,
        FOREIGN_BODY,
        MIGRATION,
        CONTAMINANT,
        NOVEL,
        LABELLING,
        OTHER;

        public String messageKey() {
            return "foodsafety.hazard." + name();
        }
    }

    /// What one side's law allows.
    ///
    /// @param value      in the unit of the result, or words such as 不得檢出; at most 100 characters
    /// @param legalBasis law or standard, at most 300 characters
    public record Limit(String value, @Nullable String legalBasis) {

        public Limit {
            Limits.required("limit.value", value, Limits.SHORT);
            Limits.text("limit.legalBasis", legalBasis, Limits.LINE);
        }
    }

    public Hazard {
        Limits.required("hazard.agent", agent, Limits.LINE);
        Limits.text("hazard.result", result, Limits.SHORT);
        Limits.text("hazard.unit", unit, Limits.SHORT);
        Limits.text("hazard.uncertainty", uncertainty, Limits.SHORT);
        Limits.text("hazard.laboratory", laboratory, Limits.SHORT);
        Limits.text("hazard.method", method, Limits.SHORT);
    }

    public static Hazard of(ScriptText agent, Category category) {
        return new Hazard(agent, category, null, null, null, null, null, null, null, null);
    }

    /// Whether the result is above a limit; empty when one of the two is not a plain number.
    public Optional<Boolean> exceeds(@Nullable Limit limit) {
        return limit == null ? Optional.empty() : number(result).flatMap(found -> number(limit.value()).map(allowed -> found.compareTo(allowed) > 0));
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return text != null && text.strip().matches("[0-9]{1,20}(\\.[0-9]{1,20})?") ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
    }
}
