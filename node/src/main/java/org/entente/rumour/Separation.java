package org.entente.rumour;

import java.time.Instant;
import java.util.List;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.script.ScriptText;

/// That a side said two linked reports are not one story.
///
/// @param one    the report about which it was stated
/// @param other  the report that it names
/// @param undoes the links that it had in view
public record Separation(RumourId one, RumourId other, ScriptText reason, Instant at, Actor by, List<Sha256> undoes, Place place) {

    public Separation {
        undoes = List.copyOf(undoes);
    }

    static Separation of(Recorded entry, TwinSeparated fact) {
        return new Separation(RumourId.of(entry.subject()), RumourId.of(fact.twin()), fact.reason(), entry.time(), entry.actor(), entry.answers(), Place.of(entry));
    }

    /// Only links of the two reports themselves.
    boolean undoes(Twins link) {
        return link.isBetween(one, other) && undoes.contains(link.place().hash());
    }
}
