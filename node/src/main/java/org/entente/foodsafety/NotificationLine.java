package org.entente.foodsafety;

import java.time.Instant;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A notification as lists show it, by the facts that this node holds.
///
/// @param product         its name, where one is given
/// @param firstMeasureAt  when the addressee first stated a measure
/// @param changedAt       the latest time that any entry about it states
/// @param openRequests    questions that are not answered, of either side
/// @param sourceReference the first publisher's reference, where there is one
public record NotificationLine(
        NotificationReference reference,
        Government addressee,
        NotificationKind kind,
        Classification classification,
        CaseState state,
        boolean exercise,
        boolean incomplete,
        ScriptText title,
        @Nullable ScriptText product,
        @Nullable Instant riskKnownAt,
        Instant issuedAt,
        @Nullable Instant openedAt,
        @Nullable Instant assessedAt,
        @Nullable Instant reportedAt,
        @Nullable Instant informedAt,
        @Nullable Instant firstMeasureAt,
        Instant changedAt,
        int openRequests,
        @Nullable String sourceReference) {

    public Government owner() {
        return reference.owner();
    }
}
