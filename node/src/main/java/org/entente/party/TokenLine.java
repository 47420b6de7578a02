package org.entente.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A token as administrators see it; the token itself is not kept.
///
/// @param officer   on whose word a system acts that shows it
/// @param purpose   what the system does with it
/// @param issuedBy  number of the administrator; null for the command line and for enrolment
/// @param expiresAt null when it does not expire
/// @param usedAt    when it was last shown, to within a minute; null if never
public record TokenLine(long id, Officer officer, boolean officerActive, String purpose, @Nullable String issuedBy, Instant issuedAt, @Nullable Instant expiresAt, @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    /// How a token stands.
    public enum Standing {
        GOOD,
        /// Its officer is suspended; it is good again when he is restored.
        RESTS,
        EXPIRED,
        REVOKED
    }

    public Standing standing(Instant now) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            return Standing.EXPIRED;
        }
        return officerActive ? Standing.GOOD : Standing.RESTS;
    }
}
