package org.entente.foodsafety;

import java.util.Optional;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// A firm that notifications have named.
///
/// @param side          in whose area the latest of them puts it
/// @param notifications in how many it was named
public record KnownOperator(ScriptText name, Side side, long notifications) {

    /// Which government is told of it (FS-4a): the one in whose area it is.
    public Optional<Government> addressee() {
        return side.government();
    }
}
