package org.entente.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.evidence.VerifiedBundle;
import org.entente.journal.Admission;
import org.entente.journal.Journal;
import org.entente.journal.LogMarks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes what peers hand over: has it examined, admits what passed together with its receipt in one transaction, and keeps aside what did not.
@Component
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    /// How often a bundle is examined anew because the stream moved on while it was.
    private static final int TURNS = 5;

    private final Checks checks;
    private final Journal journal;
    private final Receipts receipts;
    private final HeldBundles held;
    private final RejectedBundles rejected;
    private final Forks forks;
    private final StreamPolicy policy;

    Inbox(Checks checks, Journal journal, Receipts receipts, HeldBundles held, RejectedBundles rejected, Forks forks, StreamPolicy policy) {
        this.checks = checks;
        this.journal = journal;
        this.receipts = receipts;
        this.held = held;
        this.rejected = rejected;
        this.forks = forks;
        this.policy = policy;
    }

    /// What the peer is told.
    sealed interface Answer {

        /// @param receipt none for entries of this node's own stream, which it asked for
        record Taken(Optional<String> receipt) implements Answer {}

        record NotTaken(Problem problem) implements Answer {}
    }

    Answer receive(Arrival arrival) {
        Answer answer = decide(arrival);
        if (answer instanceof Answer.Taken) {
            retryHeld(arrival.stream());
        }
        return answer;
    }

    /// Tries again what was held back.
    void retryHeld() {
        held.all().forEach(this::retry);
    }

    /// As long as anything comes of it: each may be what another waits for, whichever of them came first.
    private void retryHeld(StreamId stream) {
        boolean decided = true;
        while (decided) {
            decided = false;
            for (HeldBundle each : held.of(stream)) {
                decided |= retry(each);
            }
        }
    }

    /// Whether it is decided now.
    private boolean retry(HeldBundle bundle) {
        Optional<Arrival> arrival = forks.isStopped(bundle.stream()) ? Optional.empty() : held.arrival(bundle);
        boolean decided = arrival.isPresent() && !(decide(arrival.get()) instanceof Answer.NotTaken(Problem problem) && problem.held());
        if (decided) {
            held.decided(bundle);
        }
        return decided;
    }

    private Answer decide(Arrival arrival) {
        Optional<Answer> answer = unlessStopped(() -> checks.goesOn(arrival).flatMap(bundle -> admit(arrival, bundle)));
        for (int turn = 1; answer.isEmpty() && turn <= TURNS; turn++) {
            answer = unlessStopped(() -> examine(arrival));
        }
        return answer.orElseGet(() -> new Answer.NotTaken(Problem.of(503, "chain", "busy", "The stream moved on while this bundle was examined")));
    }

    /// Empty when the stream was stopped meanwhile: the next look will tell.
    private static Optional<Answer> unlessStopped(Supplier<Optional<Answer>> look) {
        try {
            return look.get();
        } catch (StreamStoppedException e) {
            return Optional.empty();
        }
    }

    private Optional<Answer> examine(Arrival arrival) {
        return switch (checks.examine(arrival)) {
            case Verdict.Trusted(VerifiedBundle bundle) -> admit(arrival, bundle);
            case Verdict.Repeat(long upTo) -> Optional.of(repeated(arrival, upTo));
            case Verdict.Held(Finding.Undecided why) -> Optional.of(hold(arrival, why));
            case Verdict.Rejected(Finding.Failed why, int line) -> Optional.of(reject(arrival, why, line));
            case Verdict.Forked forked -> Optional.of(fork(arrival, forked));
        };
    }

    private Optional<Answer> admit(Arrival arrival, VerifiedBundle bundle) {
        String[] receipt = new String[1];
        boolean own = policy.isOwn(arrival.stream());
        Admission admission = journal.admit(bundle, stored -> receipt[0] = own ? null : receipt(arrival, bundle, stored));
        return admission.gap() ? Optional.empty() : Optional.of(new Answer.Taken(Optional.ofNullable(receipt[0])));
    }

    private String receipt(Arrival arrival, VerifiedBundle bundle, Admission admission) {
        return admission.stored() > 0 ? receipts.giveNew(arrival.stream(), admission.head(), arrival.from())
                : receipts.give(arrival.stream(), bundle.head().sequence(), admission.head(), arrival.from());
    }

    private Answer repeated(Arrival arrival, long upTo) {
        return new Answer.Taken(policy.isOwn(arrival.stream()) ? Optional.empty()
                : Optional.of(receipts.give(arrival.stream(), upTo, journal.head(arrival.stream()), arrival.from())));
    }

    private Answer hold(Arrival arrival, Finding.Undecided why) {
        held.keep(arrival, why);
        return new Answer.NotTaken(Problem.held(why, head(arrival)));
    }

    private Answer reject(Arrival arrival, Finding.Failed why, int line) {
        if (why.code().equals(Forks.CODE)) {
            return new Answer.NotTaken(stopped(arrival));
        }
        rejected.keep(arrival, why, line);
        tell(arrival, why, line);
        int status = why.check().equals("known-peer") || why.check().equals("stream-allowed") ? 403 : 422;
        return new Answer.NotTaken(Problem.rejected(status, why, line, status == 422 ? head(arrival) : null));
    }

    private static void tell(Arrival arrival, Finding.Failed why, int line) {
        try (var marked = LogMarks.of(arrival.stream()).peer(arrival.from())) {
            if (line > 0 && line <= arrival.lines().size()) {
                marked.entry(Sha256.of(arrival.lines().get(line - 1).getBytes(StandardCharsets.ISO_8859_1)));
            }
            LOG.warn("{} entries of {} are refused for line {}: {} {}", arrival.lines().size(), arrival.from(), line, why.check(), why.code());
        }
    }

    private Answer fork(Arrival arrival, Verdict.Forked forked) {
        forks.keep(arrival.stream(), forked, arrival.from());
        return new Answer.NotTaken(stopped(arrival));
    }

    private Problem stopped(Arrival arrival) {
        Optional<Fork> fork = forks.unsettled(arrival.stream());
        String detail = fork.map(each -> "Entry " + each.sequence() + " was signed twice: " + each.held().hash() + " is held, " + each.other().hash() + " was shown").orElse("");
        return new Problem(409, "chain", Forks.CODE, detail, 0, head(arrival), fork.map(each -> each.held().jws()).orElse(null), false);
    }

    private StreamHead head(Arrival arrival) {
        return journal.head(arrival.stream());
    }
}
