package org.entente.agreedtext.web;

import java.util.Locale;
import org.entente.journal.Recorded;
import org.springframework.stereotype.Component;

/// What answers to a proposal say, for the templates.
@Component
class ProposalSteps {

    /// The key of its words: `consented`, `declined` or `withdrawn`.
    public String of(Recorded answer) {
        return "agreedtext.step." + answer.fact().getClass().getSimpleName().replaceAll("Proposal|Supplement", "").toLowerCase(Locale.ROOT);
    }
}
