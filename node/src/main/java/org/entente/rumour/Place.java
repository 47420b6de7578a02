package org.entente.rumour;

import java.util.Comparator;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// Where an entry stands: its stream, its number there and its hash. Compared within one government's streams it tells what was stated first.
public record Place(StreamId stream, long sequence, Sha256 hash) implements Comparable<Place> {

    static Place of(Recorded entry) {
        return new Place(entry.stream(), entry.sequence(), entry.hash());
    }

    public Government government() {
        return new Government(stream.government());
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing((Place each) -> each.stream.government()).thenComparing(each -> each.stream.continuation()).thenComparing(Place::sequence).compare(this, other);
    }
}
