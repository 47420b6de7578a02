package org.entente.party;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// By whom and from where accounts are administered.
///
/// @param officer number of the officer; null for a command on the node's own machine
/// @param origin  network address, or the account on the machine
public record ActedBy(@Nullable String officer, String origin) {

    /// Whether this is the officer of that number.
    boolean is(String number) {
        return Objects.equals(officer, number);
    }
}
