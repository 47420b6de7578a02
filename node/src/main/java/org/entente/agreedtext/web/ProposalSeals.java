package org.entente.agreedtext.web;

import java.util.Locale;
import org.entente.console.Seal;
import org.entente.journal.Recorded;
import org.springframework.stereotype.Component;

/// The seals of entries, for the templates.
@Component
class ProposalSeals {

    public Seal of(Recorded entry) {
        return new Seal(entry.government().code(), entry.stream().agreement(), entry.sequence(), entry.hash().hex());
    }

    /// What an answer says: `consented`, `declined` or `withdrawn`.
    public String step(Recorded answer) {
        return "agreedtext.step." + answer.fact().getClass().getSimpleName().replaceAll("Proposal|Supplement", "").toLowerCase(Locale.ROOT);
    }
}
