package org.entente.exchange;

import org.entente.journal.Refusal;

/// Nothing may be stated now: this node may have lost entries, and not every peer that would know has been reached yet.
record EntriesMissing() implements Refusal {

    @Override
    public String messageKey() {
        return "exchange.refusal.entries-missing";
    }
}
