package org.entente.publicregister;

import org.entente.journal.Fact;

/// What this module writes to the journal. Its subject is the reference of the notification.
sealed interface ReleaseFact extends Fact permits ReleaseProposed, ReleaseAgreed, ReleaseWithdrawn {}
