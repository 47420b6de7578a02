package org.entente.publicregister;

import java.util.Optional;
import java.util.function.Function;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Ruling;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Front door for releasing something to the public: propose it, agree to what the other side proposes, withdraw (FS-1.1, FS-4b).
@Component
public class Releases {

    private final Journal journal;
    private final Notifications notifications;
    private final ThisNode node;

    Releases(Journal journal, Notifications notifications, ThisNode node) {
        this.journal = journal;
        this.notifications = notifications;
        this.node = node;
    }

    public Outcome propose(ProposeRelease command, Signatory who) {
        return decide(who, rules -> rules.propose(command));
    }

    public Outcome agree(AgreeRelease command, Signatory who) {
        return decide(who, rules -> rules.agree(command));
    }

    public Outcome withdraw(WithdrawRelease command, Signatory who) {
        return decide(who, rules -> rules.withdraw(command));
    }

    /// Whether this node's government is one of the two sides.
    public boolean isASide() {
        return Release.SIDES.contains(node.government());
    }

    private Outcome decide(Signatory who, Function<ReleaseRules, Ruling> rule) {
        Optional<ReleaseRefusal> obstacle = obstacle(who);
        return obstacle.<Outcome>map(Outcome.Refused::new).orElseGet(() -> journal.record(
                Notifications.AGREEMENT, who, (ledger, now) -> rule.apply(new ReleaseRules(node.government(), ledger::about))));
    }

    private Optional<ReleaseRefusal> obstacle(Signatory who) {
        if (!isASide()) {
            return Optional.of(new ReleaseRefusal.NotASide());
        }
        boolean speaks = who.government().equals(node.government()) && notifications.mayState(who).isEmpty();
        return speaks ? Optional.empty() : Optional.of(new ReleaseRefusal.NotALiaisonOfficer());
    }
}
