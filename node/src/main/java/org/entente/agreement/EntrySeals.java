package org.entente.agreement;

import org.entente.console.Seal;
import org.entente.journal.Recorded;
import org.springframework.stereotype.Component;

/// The seals of entries, for the templates.
@Component
public class EntrySeals {

    public Seal of(Recorded entry) {
        return new Seal(entry.government().code(), entry.stream().agreement(), entry.sequence(), entry.hash().hex());
    }
}
