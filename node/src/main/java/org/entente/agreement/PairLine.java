package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// How an agreement stands between two parties, with the acts that decide it.
public record PairLine(Government one, Government other, Standing standing, List<Act> acts) {

    /// @param on     null while it is not on file
    /// @param onFile the signature as the source has it; null when it has none
    /// @param post   as stated in an entry; null when none states it
    /// @param entry  the entry that states it; null when none does
    public record Act(Government by, Instrument.Condition act, @Nullable LocalDate on, Instrument.@Nullable OnFile onFile, @Nullable String post, @Nullable String name, @Nullable Recorded entry) {}

    public PairLine {
        acts = List.copyOf(acts);
    }
}
