package org.entente.agreedtext;

import java.util.List;
import org.entente.evidence.Sha256;

/// A party puts the text of the agreement in one script before the others.
///
/// @param sha256  of the wording's canonical form
/// @param source  SHA-256 of the published text that it was read from
/// @param settled what the reader could not read, each as the officer settled it
public record TextTabled(Wording wording, String sha256, String source, List<Settled> settled) implements Proposal {

    /// How an officer settled a place that could not be read.
    public enum Settlement {
        /// The source does not have it; it is shown as missing.
        MISSING_IN_SOURCE,
        /// It was read rightly after all.
        AS_READ,
        /// As the note says.
        AS_NOTED
    }

    /// @param kind  what kept it from being read
    /// @param words that stand there
    /// @param note  empty when nothing was noted
    public record Settled(String kind, int line, String words, Settlement as, String note) {

        public Settled {
            words = words == null ? "" : words;
            note = note == null ? "" : note;
        }
    }

    public TextTabled {
        settled = settled == null ? List.of() : List.copyOf(settled);
    }

    static TextTabled of(Wording wording, String source, List<Settled> settled) {
        return new TextTabled(wording, wording.sha256().hex(), source, settled);
    }

    @Override
    public Sha256 digest() {
        return wording.sha256();
    }

    @Override
    public boolean verifies() {
        return digest().hex().equals(sha256);
    }
}
