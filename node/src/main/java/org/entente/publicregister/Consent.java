package org.entente.publicregister;

import java.time.Instant;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// That a side stood by a text, from one moment until it withdrew.
///
/// @param text  hash of what it stood by
/// @param until null while it does
record Consent(Government by, String text, Instant from, @Nullable ReleaseStep until) {

    boolean stands() {
        return until == null;
    }

    Consent endedBy(ReleaseStep withdrawal) {
        return stands() ? new Consent(by, text, from, withdrawal) : this;
    }
}
