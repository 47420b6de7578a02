package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.entente.channel.HandOvers;
import org.entente.foodsafety.NotificationRefusal;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.springframework.stereotype.Component;

/// Front door for files of published notifications. One named officer approves the whole file; a faulty row is reported and stops nothing.
@Component
public class Intake {

    /// Bytes that a file may have.
    public static final long LARGEST = 64L * 1024 * 1024;
    private static final int BATCH = 200;
    private static final int UNDER_WAY = 4;

    private final Journal journal;
    private final Notifications notifications;
    private final HandOvers handOvers;
    private final TakenInRows takenIn;

    Intake(Journal journal, Notifications notifications, HandOvers handOvers, TakenInRows takenIn) {
        this.journal = journal;
        this.notifications = notifications;
        this.handOvers = handOvers;
        this.takenIn = takenIn;
    }

    /// Takes a file in and returns when every row is on record or refused for good.
    ///
    /// @param csv      the publisher's file: UTF-8, at most 64 MiB and 200,000 rows
    /// @param approver officer of the liaison unit who approves the batch
    /// @param progress is told how far it has come, after every 200 rows
    public IntakeOutcome take(InputStream csv, Signatory approver, Consumer<IntakeReport> progress) throws IOException {
        Optional<NotificationRefusal> obstacle = notifications.mayState(approver);
        if (obstacle.isPresent()) {
            return new IntakeOutcome.Refused(obstacle.get());
        }
        try {
            PublishedFile file = PublishedFile.read(csv);
            return new IntakeOutcome.Taken(new Run(file, approver, progress).toTheEnd());
        } catch (UnusableFileException e) {
            return new IntakeOutcome.Refused(e);
        }
    }

    /// One file on its way: a few batches under way at a time, so that the journal is never idle and never flooded.
    private final class Run {

        private final PublishedFile file;
        private final Signatory approver;
        private final Government addressee;
        private final Consumer<IntakeReport> progress;
        private final Deque<Submitted> underWay = new ArrayDeque<>();
        private final RowBatch.Tally sum = new RowBatch.Tally();
        private long done;

        private record Submitted(RowBatch batch, CompletableFuture<Outcome> answer) {}

        Run(PublishedFile file, Signatory approver, Consumer<IntakeReport> progress) {
            this.file = file;
            this.approver = approver;
            this.addressee = approver.government().equals(Government.HONG_KONG) ? Government.GUANGDONG : Government.HONG_KONG;
            this.progress = progress;
            sum.faults.addAll(file.faults());
            done = file.faults().size();
        }

        IntakeReport toTheEnd() {
            for (int from = 0; from < file.rows().size(); from += BATCH) {
                submit(file.rows().subList(from, Math.min(from + BATCH, file.rows().size())));
                if (underWay.size() >= UNDER_WAY) {
                    finishOne();
                }
            }
            while (!underWay.isEmpty()) {
                finishOne();
            }
            return report();
        }

        private void submit(List<PublishedRow> rows) {
            RowBatch batch = new RowBatch(rows, approver, addressee, notifications, handOvers, takenIn);
            underWay.add(new Submitted(batch, journal.submit(Notifications.AGREEMENT, approver, batch)));
        }

        private void finishOne() {
            Submitted first = underWay.removeFirst();
            count(first.batch(), first.answer().join());
            progress.accept(report());
        }

        private void count(RowBatch batch, Outcome outcome) {
            switch (outcome) {
                case Outcome.Done ignored -> add(batch);
                case Outcome.Refused refused -> oneByOne(batch, refused);
            }
        }

        private void add(RowBatch batch) {
            RowBatch.Tally tally = batch.tally();
            sum.issued += tally.issued;
            sum.followedUp += tally.followedUp;
            sum.unchanged += tally.unchanged;
            sum.diverted += tally.diverted;
            sum.faults.addAll(tally.faults);
            done += batch.rows().size();
        }

        /// One row's obstacle refuses its whole batch; taken singly, it refuses only itself.
        private void oneByOne(RowBatch batch, Outcome.Refused refused) {
            if (batch.rows().size() == 1) {
                PublishedRow row = batch.rows().getFirst();
                sum.faults.add(new RowFault(row.line(), row.reference(), refused.refusal().messageKey(), List.of(refused.refusal().arguments())));
                done++;
                return;
            }
            for (PublishedRow row : batch.rows()) {
                RowBatch single = new RowBatch(List.of(row), approver, addressee, notifications, handOvers, takenIn);
                count(single, journal.record(Notifications.AGREEMENT, approver, single));
            }
        }

        private IntakeReport report() {
            List<RowFault> faults = new ArrayList<>(sum.faults);
            faults.sort(java.util.Comparator.comparingLong(RowFault::line));
            return new IntakeReport(file.size(), done, sum.issued, sum.followedUp, sum.unchanged, sum.diverted, faults);
        }
    }
}
