package org.entente.foodsafety;

import java.util.Optional;
import org.entente.party.Government;

/// In whose area a firm is.
public enum Side {
    HK,
    GD,
    OTHER;

    public static Side of(Government government) {
        return switch (government.code()) {
            case "HK" -> HK;
            case "GD" -> GD;
            default -> OTHER;
        };
    }

    /// The government in whose area it is, if that is one of the two.
    public Optional<Government> government() {
        return switch (this) {
            case HK -> Optional.of(Government.HONG_KONG);
            case GD -> Optional.of(Government.GUANGDONG);
            case OTHER -> Optional.empty();
        };
    }

    public String messageKey() {
        return "foodsafety.side." + name();
    }
}
