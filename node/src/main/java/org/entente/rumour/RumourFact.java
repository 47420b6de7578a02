package org.entente.rumour;

import org.entente.journal.Fact;

/// What this module writes to the journal. Its subject is the report that it is about.
sealed interface RumourFact extends Fact permits RumourOpened, FindingStated, TwinLinked, TwinSeparated, RumourWithdrawn {}
