package org.entente.agreedtext;

import org.entente.journal.Fact;

/// What this module writes to the journal.
sealed interface TextFact extends Fact permits Proposal, Answer, DifferencesSignedOff {}
