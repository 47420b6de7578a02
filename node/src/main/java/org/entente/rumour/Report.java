package org.entente.rumour;

import java.time.Instant;
import org.entente.evidence.Actor;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A report as it was opened by one side.
///
/// @param openedAt  when that side says it opened it
/// @param withdrawn if it was taken back
public record Report(
        RumourId id,
        Instant openedAt,
        Actor by,
        Medium medium,
        @Nullable String source,
        @Nullable String outlet,
        Instant firstSeen,
        ScriptText headline,
        ScriptText claim,
        boolean exercise,
        Place place,
        @Nullable Withdrawal withdrawn) {

    /// That a report was taken back by the side that opened it.
    public record Withdrawal(Instant at, Actor by, ScriptText reason, Place place) {}

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    Report with(Withdrawal withdrawal) {
        return new Report(id, openedAt, by, medium, source, outlet, firstSeen, headline, claim, exercise, place, withdrawal);
    }

    static Report of(org.entente.journal.Recorded entry, RumourOpened fact) {
        return new Report(
                RumourId.of(entry.subject()), entry.time(), entry.actor(), fact.medium(), fact.source(), fact.outlet(), fact.firstSeen(), fact.headline(), fact.claim(),
                fact.exercise(), Place.of(entry), null);
    }
}
