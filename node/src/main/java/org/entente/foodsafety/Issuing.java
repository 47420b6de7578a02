package org.entente.foodsafety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.journal.FactJson;
import org.entente.journal.Ledger;
import org.entente.journal.Recorded;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;

/// Decides whether a notification can be issued, and what is stated with it.
final class Issuing {

    private final Agreement agreement;
    private final Signatory who;
    private final Ledger ledger;
    private final Instant now;

    Issuing(Agreement agreement, Signatory who, Ledger ledger, Instant now) {
        this.agreement = agreement;
        this.who = who;
        this.ledger = ledger;
        this.now = now;
    }

    /// What stands in the way; to be asked before a reference is taken, so that references have no gaps.
    Optional<NotificationRefusal> obstacle(IssueNotification command) {
        LocalDate today = LocalDate.ofInstant(now, NotificationReference.ZONE);
        if (!agreement.inForce(who.government(), command.addressee(), today)) {
            return Optional.of(new NotificationRefusal.NotInForce(who.government().code(), command.addressee().code()));
        }
        if (command.draftedBy().equals(who.actor())) {
            return Optional.of(new NotificationRefusal.SameOfficer(who.officer()));
        }
        if (!command.content().canBeSent()) {
            return Optional.of(new NotificationRefusal.NotSendable());
        }
        long bytes = FactJson.bytes(new NotificationIssued(command.addressee().code(), LongLists.first(command.content()), command.draftedBy(), command.attachments()));
        if (bytes > Notifications.LARGEST_FACT) {
            return Optional.of(new NotificationRefusal.TooLarge(bytes, Notifications.LARGEST_FACT));
        }
        return command.content().linked().stream().filter(each -> find(each).isEmpty()).findFirst().map(each -> new NotificationRefusal.LinkUnknown(each.toString()));
    }

    List<Statement> statements(IssueNotification command, NotificationReference reference) {
        NotificationContent whole = command.content();
        ScriptText title = Objects.requireNonNull(whole.title());
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(new NotificationIssued(command.addressee().code(), LongLists.first(whole), command.draftedBy(), command.attachments()), reference.toString(), clause(command)));
        int number = 1;
        for (FollowUp rest : LongLists.afterFirst(whole, title)) {
            statements.add(new Statement(new FollowUpAdded(number++, rest, List.of()), reference.toString(), "FS-1.1"));
        }
        if (whole.kind() == NotificationKind.CONCLUSION) {
            whole.linked().stream().flatMap(each -> find(each).stream()).forEach(incident -> statements.add(conclude(incident, reference, title)));
        }
        return statements;
    }

    /// Says in the incident's own case that a conclusion has been notified (FS-2d).
    private Statement conclude(Case incident, NotificationReference conclusion, ScriptText title) {
        int number = incident.nextFollowUp(who.government());
        Recorded stating = incident.stating();
        return new Statement(new FollowUpAdded(number, FollowUp.conclusion(conclusion, title), List.of()), incident.reference().toString(), "FS-2d", stating);
    }

    /// The clause that issuing keeps: FS-4a when a firm in the addressee's area is named, otherwise the sender's duty to notify.
    private String clause(IssueNotification command) {
        Government addressee = command.addressee();
        return command.content().names(Side.of(addressee)) ? "FS-4a" : CaseRules.clauseBinding(who.government());
    }

    private Optional<Case> find(NotificationReference reference) {
        return Case.of(reference, ledger.about(reference.toString()));
    }
}
