package org.entente.journal;

import java.util.Optional;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;

/// An entry on its way into the journal, with its fact if this node understands it.
record StoredEntry(long position, Entry entry, @Nullable Fact fact) {

    Sha256 hash() {
        return entry.hash();
    }

    EntryContent content() {
        return entry.content();
    }

    boolean understood() {
        return fact != null;
    }

    Optional<Recorded> recorded() {
        return Optional.ofNullable(fact).map(known -> recorded(entry.content(), entry.hash(), known));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredEntry stored && stored.position == position;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }

    static Recorded recorded(EntryContent content, Sha256 hash, Fact fact) {
        return new Recorded(
                content.stream(), content.sequence(), hash, content.id(), content.time(), content.actor(), content.subject(), content.clause(), content.answers(), fact);
    }
}
