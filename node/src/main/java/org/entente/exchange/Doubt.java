package org.entente.exchange;

import java.util.List;
import org.entente.party.Government;

/// Entries of this node may be missing, because its database or its data folder is an older copy.
///
/// @param unheard peers that could tell and have not been reached since the start
public record Doubt(List<Government> unheard) {

    public Doubt {
        unheard = List.copyOf(unheard);
    }
}
