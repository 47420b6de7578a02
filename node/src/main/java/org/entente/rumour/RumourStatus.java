package org.entente.rumour;

import java.util.Locale;

/// How a story stands.
public enum RumourStatus {
    /// No side has stated a finding.
    OPEN,
    /// One side has stated a finding, the other has not.
    ONE_SIDED,
    /// Both have, and they differ.
    DIFFERING,
    /// Both have stated the same.
    SETTLED,
    /// Every report of it was taken back.
    WITHDRAWN;

    public String messageKey() {
        return "rumour.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
