package org.entente.agreedtext;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// A supplementary agreement whose words all have consented to, with who has signed it.
///
/// @param signed   one entry for each party that has signed, in time
/// @param unsigned parties that have not
public record SupplementLine(ProposalLine line, List<Recorded> signed, List<Government> unsigned) {

    public SupplementLine {
        signed = List.copyOf(signed);
        unsigned = List.copyOf(unsigned);
    }

    public SupplementProposed supplement() {
        return (SupplementProposed) line.proposal();
    }

    /// The day of the last signature, once all have signed.
    public Optional<LocalDate> inForce() {
        return unsigned.isEmpty() ? signed.stream().map(each -> ((SupplementSigned) each.fact()).on()).max(Comparator.naturalOrder()) : Optional.empty();
    }
}
