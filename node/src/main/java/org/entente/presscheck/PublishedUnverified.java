package org.entente.presscheck;

import java.time.Instant;
import org.entente.script.ScriptText;

/// A side publishes without a verification for urgent public health, and says so. The agreement has no such exception: it is ours, and reported as such.
///
/// @param reason      at most 4,000 characters
/// @param publishedAt not after the entry's own time
/// @param textHash    SHA-256 of what was published
public record PublishedUnverified(ScriptText reason, Instant publishedAt, String textHash) implements PressFact {

    /// Characters in the reason.
    public static final int REASON = 4_000;

    public PublishedUnverified {
        if (reason == null || reason.text().isBlank() || reason.text().length() > REASON || publishedAt == null || !textHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Publication without verification has a reason of at most " + REASON + " characters, a time and the hash of the text");
        }
    }
}
