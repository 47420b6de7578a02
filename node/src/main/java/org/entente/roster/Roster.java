package org.entente.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreement.Agreements;
import org.entente.journal.Journal;
import org.entente.journal.Ledger;
import org.entente.journal.Outcome;
import org.entente.journal.Ruling;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Peer;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Front door of the roster: who answers for a side at a moment, how officers are called, and the changes that liaison officers make to their own side (FS-8).
@Component
public class Roster {

    private final Journal journal;
    private final ThisNode node;
    private final RosterTables tables;
    private final Leaves leaves;
    private final RosterCopies copies;

    Roster(Journal journal, ThisNode node, RosterTables tables, Leaves leaves, RosterCopies copies) {
        this.journal = journal;
        this.node = node;
        this.tables = tables;
        this.leaves = leaves;
        this.copies = copies;
    }

    /// Who is on duty for a government at a moment; empty when nobody is.
    public Optional<DutyLine> onDuty(Government government, Instant at) {
        return tables.duties(government, at, at.plusMillis(1)).stream().filter(each -> each.covers(at)).findFirst();
    }

    /// How an officer of a government is called in facts and pages; the number itself in all languages when nobody named it.
    public Names nameOf(Government government, String officer) {
        return tables.names(government, officer).orElseGet(() -> new Names(officer, officer, officer));
    }

    /// The times between two moments in which nobody of a government is on duty, in order.
    public List<Gap> gaps(Government government, Instant from, Instant until) {
        return Gap.between(from, until, tables.duties(government, from, until));
    }

    /// Duties that touch the time between two moments, in order.
    public List<DutyLine> duties(Government government, Instant from, Instant until) {
        return tables.duties(government, from, until);
    }

    /// One spell of duty, also one that is over; empty if there is none, or it was called off before it began.
    public Optional<DutyLine> duty(DutyId id) {
        Instant from = id.month().atDay(1).atStartOfDay(DutyId.ZONE).toInstant();
        return tables.duties(id.government(), from, id.month().plusMonths(1).atDay(1).atStartOfDay(DutyId.ZONE).toInstant()).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The liaison officers that a government has named, by number.
    public List<OfficerLine> officers(Government government) {
        return tables.officers(government);
    }

    /// The sides whose rosters are held here: this one first, then its peers.
    public List<Government> sides() {
        return Stream.concat(Stream.of(node.government()), node.peers().stream().map(Peer::government).sorted()).toList();
    }

    /// Leave of this side's officers that ends on a day or later.
    public List<LeaveLine> leaveSince(LocalDate day) {
        return leaves.since(day);
    }

    public Outcome name(NameOfficer command, Signatory who) {
        return change(who, (roster, now) -> new OfficerRules(roster, now).name(command));
    }

    public Outcome relieve(RelieveOfficer command, Signatory who) {
        return change(who, (roster, now) -> new OfficerRules(roster, now).relieve(command));
    }

    public Outcome assign(AssignDuty command, Signatory who) {
        return change(who, (roster, now) -> new DutyRules(roster, leaves, now).assign(command));
    }

    public Outcome handOver(HandOver command, Signatory who) {
        return change(who, (roster, now) -> new DutyRules(roster, leaves, now).handOver(command));
    }

    public Outcome callOff(CallOffDuty command, Signatory who) {
        return change(who, (roster, now) -> new DutyRules(roster, leaves, now).callOff(command));
    }

    /// Notes leave and lets the deputies take over; done with no entries when the officer has no duty in that time.
    public Outcome takeLeave(TakeLeave command, Signatory who) {
        return change(who, (roster, now) -> {
            Ruling ruling = new DutyRules(roster, leaves, now).leave(command);
            if (ruling instanceof Ruling.Accepted) {
                leaves.note(command, who.officer(), now);
            }
            return ruling;
        });
    }

    /// Forgets a leave that is not taken after all. Duties that were handed over stay with those who took them.
    public boolean forgetLeave(long leave, Signatory who) {
        return who.is(Role.LIAISON) && leaves.forget(leave);
    }

    @EventListener(ApplicationReadyEvent.class)
    void completeCopies() {
        copies.complete(node.government(), streams());
    }

    private Outcome change(Signatory who, Change change) {
        if (!who.is(Role.LIAISON) || !who.government().equals(node.government())) {
            return new Outcome.Refused(new RosterRefusal.NotALiaisonOfficer());
        }
        if (streams().isEmpty()) {
            return new Outcome.Refused(new RosterRefusal.NobodyToTell());
        }
        Outcome outcome = journal.record(streams().getFirst(), who, (ledger, now) -> change.decide(own(ledger), now));
        completeCopies();
        return outcome;
    }

    /// One standing stream for each peer; the first is where decisions are made.
    private List<String> streams() {
        return node.peers().stream().map(peer -> Agreements.cooperation(node.government(), peer.government())).sorted().toList();
    }

    private OwnRoster own(Ledger ledger) {
        return new OwnRoster(node.government(), ledger::about);
    }

    @FunctionalInterface
    private interface Change {
        Ruling decide(OwnRoster roster, Instant now);
    }
}
