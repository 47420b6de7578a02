package org.entente.presscheck;

import java.util.List;
import org.entente.foodsafety.KnownOperator;

/// What the gate finds in a text.
///
/// @param firms firms of the other side that it names, in either script
public record PressScan(List<KnownOperator> firms) {

    public PressScan {
        firms = List.copyOf(firms);
    }

    /// Whether it may be published without asking.
    public boolean clear() {
        return firms.isEmpty();
    }
}
