package org.entente.presscheck.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.console.Near;
import org.entente.console.Status;
import org.entente.party.Government;
import org.entente.presscheck.PressLine;
import org.entente.presscheck.PressState;

/// How a press check stands for this side: what the other says to the text, and what became of the text.
record PressStatus(PressLine line, Government own, Instant now) {

    /// What became of the text comes last.
    List<Status> all() {
        return Stream.concat(Stream.of(verification()), publication().stream()).toList();
    }

    /// What the side that was asked has said, or until when it has to.
    Status verification() {
        if (line.answeredAt() == null) {
            return awaited();
        }
        return switch (line.state()) {
            case CONFIRMED -> Status.done("presscheck.stamp.confirmed", near(line.answeredAt()));
            case CORRECTED -> Status.due("presscheck.stamp.corrected", near(line.answeredAt()));
            case DENIED -> Status.late("presscheck.stamp.denied", near(line.answeredAt()));
            case REQUESTED, PUBLISHED_UNVERIFIED -> awaited();
        };
    }

    Optional<Status> publication() {
        if (line.releasedAt() != null) {
            return Optional.of(Status.done("presscheck.stamp.released", near(line.releasedAt())));
        }
        if (line.publishedUnverifiedAt() != null) {
            return Optional.of(Status.late("presscheck.stamp.unverified", near(line.publishedUnverifiedAt())));
        }
        return Optional.of(Status.due("presscheck.stamp.releasable")).filter(each -> ours() && (line.state() == PressState.CONFIRMED || line.state() == PressState.CORRECTED));
    }

    private Status awaited() {
        boolean late = line.late(now);
        Duration span = Duration.between(now, line.dueAt()).abs();
        if (ours()) {
            return late ? Status.late("presscheck.clock.theirs-late", span) : Status.idle("presscheck.clock.theirs", span);
        }
        return late ? Status.late("presscheck.clock.ours-late", span) : Status.due("presscheck.clock.ours", span);
    }

    private boolean ours() {
        return line.reference().owner().equals(own);
    }

    private Near near(Instant at) {
        return new Near(at, now);
    }
}
