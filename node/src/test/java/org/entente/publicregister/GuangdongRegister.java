package org.entente.publicregister;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.console.TestConsole;
import org.entente.evidence.Actor;
import org.entente.foodsafety.IssueNotification;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Journal;
import org.entente.journal.OtherSide;
import org.entente.journal.Outcome;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;

/// Notifications that a node of Hong Kong under test has sent, and what Guangdong states about releasing them.
public final class GuangdongRegister {

    private static final Signatory GUANGDONG = new Signatory(new OrganisationId("GD-FSCO"), "2001", Set.of(Role.LIAISON));
    private static final Signatory HONG_KONG = new Signatory(new OrganisationId("HK-FHB"), TestConsole.LIAISON, Set.of(Role.LIAISON));

    private final TestConsole node;
    private final OtherSide guangdong = new OtherSide(Government.GUANGDONG, Notifications.AGREEMENT, new ReleaseVocabulary().releaseFacts());

    public GuangdongRegister(TestConsole node) {
        this.node = node;
    }

    /// Hong Kong notifies Guangdong of a recall.
    public NotificationReference notification(boolean exercise) {
        var command = new IssueNotification(Government.GUANGDONG, ReleaseSamples.notification(exercise), new Actor("HK-CFS", TestConsole.DRAFTER), List.of());
        return NotificationReference.parse(done(node.bean(Notifications.class).issue(command, HONG_KONG)).entries().getFirst().subject());
    }

    /// Hong Kong's liaison officer proposes.
    public void proposeAtHome(NotificationReference reference, Wording wording) {
        done(node.bean(Releases.class).propose(new ProposeRelease(reference, wording, Severity.SEVERE, Urgency.IMMEDIATE, Certainty.OBSERVED), HONG_KONG));
    }

    public void propose(NotificationReference reference, int version, Wording wording, boolean exercise) {
        state(reference, ReleaseProposed.of(reference, version, ReleaseSamples.content(wording, exercise)));
    }

    /// Guangdong agrees to what Hong Kong proposes now.
    public void agree(NotificationReference reference) {
        state(reference, new ReleaseAgreed(node.bean(PublicRegister.class).find(reference).awaiting(Government.GUANGDONG).orElseThrow().text().hex()));
    }

    private void state(NotificationReference reference, ReleaseFact fact) {
        Instant now = Clock.systemUTC().instant();
        guangdong.state(new Statement(fact, reference.toString(), "FS-1.1"), GUANGDONG, now);
        guangdong.deliverTo(node.bean(Journal.class), node.bean(ThisNode.class), now);
    }

    private static Outcome.Done done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done)) {
            throw new AssertionError(outcome.toString());
        }
        return done;
    }
}
