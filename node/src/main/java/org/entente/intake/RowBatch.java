package org.entente.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.channel.ChannelChoice;
import org.entente.channel.ChannelNote;
import org.entente.channel.HandOvers;
import org.entente.evidence.Actor;
import org.entente.foodsafety.IssueNotification;
import org.entente.foodsafety.NotificationIssued;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Decision;
import org.entente.journal.Ledger;
import org.entente.journal.Refusal;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Signatory;

/// Some rows of the file as one decision: what is new is issued, what has changed becomes a follow-up, what is traded between the two sides is handed over.
final class RowBatch implements Decision {

    /// Who wrote the notifications: the intake. The officer who approves the batch is somebody else, so that four eyes see it.
    static final String DRAFTER = "intake";
    /// To whom what belongs elsewhere is handed over.
    static final String EXISTING_CHANNEL = "香港與內地部門的現行渠道";

    private final List<PublishedRow> rows;
    private final Signatory approver;
    private final Government addressee;
    private final Notifications notifications;
    private final HandOvers handOvers;
    private final TakenInRows takenIn;
    private Tally tally = new Tally();

    RowBatch(List<PublishedRow> rows, Signatory approver, Government addressee, Notifications notifications, HandOvers handOvers, TakenInRows takenIn) {
        this.rows = rows;
        this.approver = approver;
        this.addressee = addressee;
        this.notifications = notifications;
        this.handOvers = handOvers;
        this.takenIn = takenIn;
    }

    /// What one batch came to.
    static final class Tally {
        final List<RowFault> faults = new ArrayList<>();
        int issued;
        int followedUp;
        int unchanged;
        int diverted;
    }

    List<PublishedRow> rows() {
        return rows;
    }

    /// What the decision came to when it was last taken.
    Tally tally() {
        return tally;
    }

    @Override
    public Ruling decide(Ledger ledger, Instant now) {
        tally = new Tally();
        Map<String, TakenIn> known = takenIn.find(rows.stream().map(PublishedRow::reference).toList());
        List<TakenIn> kept = new ArrayList<>();
        List<PublishedRow> fresh = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (PublishedRow row : rows) {
            TakenIn before = known.get(row.reference());
            if (before != null && before.digest().equals(TakenInRows.of(row, null).digest())) {
                tally.unchanged++;
            } else if (before == null || before.notification() == null) {
                // What was handed over to the existing channel and has changed is news: the guard is asked again.
                sort(row, now, fresh, kept);
            } else {
                statements.addAll(followUp(row, before.notification(), before.fields(), ledger, now, kept));
            }
        }
        Ruling issued = issue(fresh, ledger, now, kept);
        if (issued instanceof Ruling.Accepted(List<Statement> stated)) {
            statements.addAll(stated);
            takenIn.keep(kept, now);
            return new Ruling.Accepted(statements);
        }
        return issued;
    }

    private void sort(PublishedRow row, Instant now, List<PublishedRow> fresh, List<TakenIn> kept) {
        ChannelNote note = ChannelNote.of(RowContent.channel(row));
        Optional<ChannelChoice> way = note.way();
        if (way.isPresent() && way.get() == ChannelChoice.HERE) {
            fresh.add(row);
        } else if (way.isPresent()) {
            handOvers.record(row.reference() + " " + row.product(), note, "FS-1.4", EXISTING_CHANNEL, approver, now, null);
            kept.add(TakenInRows.of(row, null));
            tally.diverted++;
        } else {
            tally.faults.add(RowFault.of(row.line(), row.reference(), "channel-unclear"));
        }
    }

    private Ruling issue(List<PublishedRow> fresh, Ledger ledger, Instant now, List<TakenIn> kept) {
        if (fresh.isEmpty()) {
            return Ruling.accept();
        }
        Actor drafter = new Actor(approver.organisation().value(), DRAFTER);
        List<IssueNotification> commands = fresh.stream().map(each -> new IssueNotification(addressee, RowContent.of(each), drafter, List.of())).toList();
        Ruling ruling = notifications.ruling(commands, approver, ledger, now);
        if (ruling instanceof Ruling.Accepted(List<Statement> statements)) {
            List<String> references = statements.stream().filter(each -> each.fact() instanceof NotificationIssued).map(Statement::subject).toList();
            for (int i = 0; i < fresh.size(); i++) {
                kept.add(TakenInRows.of(fresh.get(i), references.get(i)));
            }
            tally.issued = fresh.size();
        }
        return ruling;
    }

    private List<Statement> followUp(PublishedRow row, String notification, List<String> before, Ledger ledger, Instant now, List<TakenIn> kept) {
        var command = RowChange.command(NotificationReference.parse(notification), row, before);
        return switch (notifications.decision(command, approver).decide(ledger, now)) {
            case Ruling.Accepted(List<Statement> statements) -> {
                kept.add(TakenInRows.of(row, notification));
                tally.followedUp++;
                yield statements;
            }
            case Ruling.Refused(Refusal refusal) -> {
                tally.faults.add(new RowFault(row.line(), row.reference(), refusal.messageKey(), List.of(refusal.arguments())));
                yield List.of();
            }
        };
    }
}
