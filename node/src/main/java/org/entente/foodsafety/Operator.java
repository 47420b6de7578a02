package org.entente.foodsafety;

import java.util.List;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A firm that produced, moved or sold the food.
///
/// @param side                 in whose area it is
/// @param names                as the firm or the officer writes them, one to five, at most 300 characters each
/// @param licence              at most 100 characters
/// @param creditCode           統一社會信用代碼 on the mainland, at most 100 characters
/// @param businessRegistration number in Hong Kong, at most 100 characters
/// @param address              at most 300 characters
public record Operator(
        Side side,
        @Nullable Role role,
        List<ScriptText> names,
        @Nullable String licence,
        @Nullable String creditCode,
        @Nullable String businessRegistration,
        @Nullable String address) {

    public enum Role {
        PRODUCER,
        PACKER,
        EXPORTER,
        IMPORTER,
        DISTRIBUTOR,
        RETAILER,
        PLATFORM,
        OTHER;

        public String messageKey() {
            return "foodsafety.role." + name();
        }
    }

    public Operator {
        Limits.present("operator.side", side);
        names = Limits.list("operator.names", names, 5);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A firm has a name");
        }
        names.forEach(each -> Limits.required("operator.name", each, Limits.LINE));
        Limits.text("operator.licence", licence, Limits.SHORT);
        Limits.text("operator.creditCode", creditCode, Limits.SHORT);
        Limits.text("operator.businessRegistration", businessRegistration, Limits.SHORT);
        Limits.text("operator.address", address, Limits.LINE);
    }

    public static Operator of(Side side, Role role, ScriptText name) {
        return new Operator(side, role, List.of(name), null, null, null, null);
    }

    /// The name under which it is listed.
    public ScriptText name() {
        return names.getFirst();
    }
}
