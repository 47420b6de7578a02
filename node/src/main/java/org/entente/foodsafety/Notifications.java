package org.entente.foodsafety;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Parameters;
import org.entente.journal.Decision;
import org.entente.journal.FactJson;
import org.entente.journal.Journal;
import org.entente.journal.Ledger;
import org.entente.journal.Outcome;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Front door for what a liaison unit states about notifications: issuing them, and everything that follows until they are closed.
@Component
public class Notifications {

    /// The agreement in whose streams all of this stands.
    public static final String AGREEMENT = "food-safety";
    /// Bytes of JSON that one fact may take, so that its signed entry stays below 256 KiB.
    static final int LARGEST_FACT = 185_000;

    private final Journal journal;
    private final Agreements agreements;
    private final Parameters parameters;
    private final NotificationReferences references;
    private final Reclassifications reclassifications;
    private final Clock clock;

    Notifications(Journal journal, Agreements agreements, Parameters parameters, NotificationReferences references, Reclassifications reclassifications, Clock clock) {
        this.journal = journal;
        this.agreements = agreements;
        this.parameters = parameters;
        this.references = references;
        this.reclassifications = reclassifications;
        this.clock = clock;
    }

    /// Sends a notification that another officer wrote.
    public Outcome issue(IssueNotification command, Signatory approver) {
        return journal.record(AGREEMENT, approver, (ledger, now) -> ruling(command, approver, ledger, now));
    }

    /// The same ruling for a decision of another module, which may keep its own records in the same transaction.
    public Ruling ruling(IssueNotification command, Signatory approver, Ledger ledger, Instant now) {
        return ruling(List.of(command), approver, ledger, now);
    }

    /// One ruling for many notifications: all are issued, with references in their order, or none, for the first obstacle.
    public Ruling ruling(List<IssueNotification> commands, Signatory approver, Ledger ledger, Instant now) {
        Issuing issuing = new Issuing(agreement(), approver, ledger, now);
        Optional<NotificationRefusal> obstacle = mayState(approver).or(() -> commands.stream().flatMap(each -> issuing.obstacle(each).stream()).findFirst());
        if (obstacle.isPresent()) {
            return Ruling.refuse(obstacle.get());
        }
        Iterator<NotificationReference> next = references.next(approver.government(), now, commands.size());
        return new Ruling.Accepted(commands.stream().flatMap(each -> issuing.statements(each, next.next()).stream()).toList());
    }

    /// States something about a notification that is on record.
    public Outcome carryOut(CaseCommand command, Signatory who) {
        return journal.record(AGREEMENT, who, decision(command, who));
    }

    /// The decision that {@link #carryOut} puts before the journal, for a module that records more in the same transaction.
    public Decision decision(CaseCommand command, Signatory who) {
        Deadlines deadlines = Deadlines.current(parameters);
        return (ledger, now) -> mayState(who).map(Ruling::refuse).orElseGet(() -> find(command.reference(), ledger)
                .map(about -> fitting(new CaseRules(about, who, deadlines, now).decide(command)))
                .orElseGet(() -> Ruling.refuse(new NotificationRefusal.NoSuchNotification(command.reference().toString()))));
    }

    /// Proposes a reclassification, which another officer has to approve. Private until then; a newer proposal for the same notification takes the place of an older one.
    ///
    /// @return the obstacle, or empty when the proposal is kept
    public Optional<NotificationRefusal> proposeReclassification(NotificationReference reference, Classification to, @Nullable RiskDecision risk, ScriptText reason, Signatory who) {
        Optional<NotificationRefusal> notAllowed = mayState(who);
        if (notAllowed.isPresent()) {
            return notAllowed;
        }
        Optional<Case> about = Case.of(reference, journal.about(AGREEMENT, reference.toString()));
        if (about.isEmpty()) {
            return Optional.of(new NotificationRefusal.NoSuchNotification(reference.toString()));
        }
        Instant now = clock.instant();
        Optional<NotificationRefusal> obstacle = new CaseRules(about.get(), who, Deadlines.current(parameters), now).reclassificationObstacle(to, reason);
        if (obstacle.isEmpty()) {
            reclassifications.keep(reference, java.util.Objects.requireNonNull(about.get().content().classification()), to, risk, reason, who.actor(), now);
        }
        return obstacle;
    }

    /// Proposals that wait for another officer, oldest first.
    public List<ProposedReclassification> proposedReclassifications() {
        return reclassifications.open();
    }

    /// Those about one notification.
    public List<ProposedReclassification> proposedReclassifications(NotificationReference about) {
        return proposedReclassifications().stream().filter(each -> each.reference().equals(about)).toList();
    }

    /// Approves another officer's proposal; the notification is reclassified.
    public Outcome approveReclassification(long proposal, Signatory who) {
        Deadlines deadlines = Deadlines.current(parameters);
        return journal.record(AGREEMENT, who, (ledger, now) -> mayState(who).map(Ruling::refuse).orElseGet(() -> reclassifications.find(proposal)
                .flatMap(found -> find(found.reference(), ledger).map(about -> approve(found, new CaseRules(about, who, deadlines, now))))
                .orElseGet(() -> Ruling.refuse(new NotificationRefusal.NoSuchProposal()))));
    }

    /// Drops a proposal; its proposer may do that too.
    public void dropReclassification(long proposal) {
        reclassifications.remove(proposal);
    }

    /// What keeps an officer from stating anything under this agreement (FS-0): only officers of its liaison units do.
    public Optional<NotificationRefusal> mayState(Signatory who) {
        if (!who.is(Role.LIAISON)) {
            return Optional.of(new NotificationRefusal.NotALiaisonOfficer());
        }
        return agreement().liaisonUnit(who.government()).filter(who.organisation()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new NotificationRefusal.NotTheLiaisonUnit(who.organisation().value()));
    }

    private Ruling approve(ProposedReclassification proposal, CaseRules rules) {
        Ruling ruling = rules.reclassify(proposal);
        if (ruling instanceof Ruling.Accepted) {
            reclassifications.remove(proposal.id());
        }
        return ruling;
    }

    Agreement agreement() {
        return agreements.get(AGREEMENT);
    }

    private static Optional<Case> find(NotificationReference reference, Ledger ledger) {
        return Case.of(reference, ledger.about(reference.toString()));
    }

    private static Ruling fitting(Ruling ruling) {
        if (ruling instanceof Ruling.Accepted(List<Statement> statements)) {
            long largest = statements.stream().mapToLong(each -> FactJson.bytes(each.fact())).max().orElse(0);
            return largest > LARGEST_FACT ? Ruling.refuse(new NotificationRefusal.TooLarge(largest, LARGEST_FACT)) : ruling;
        }
        return ruling;
    }
}
