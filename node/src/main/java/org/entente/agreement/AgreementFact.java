package org.entente.agreement;

import org.entente.journal.Fact;

/// What this module writes to the journal.
sealed interface AgreementFact extends Fact permits ParameterProposed, ParameterAgreed, ParameterDeclined {

    /// The parameter that it is about.
    String key();

    /// The value that it proposes, accepts or declines.
    int value();
}
