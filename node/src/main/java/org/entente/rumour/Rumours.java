package org.entente.rumour;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.entente.journal.Journal;
import org.entente.journal.Ledger;
import org.entente.journal.Outcome;
import org.entente.journal.Ruling;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door of the rumour desk: open a report, state or adopt a finding, say that two reports are one story or are not, take a report back (FS-5).
@Component
public class Rumours {

    /// The agreement in whose streams the facts stand.
    public static final String AGREEMENT = "food-safety";

    private static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private final Journal journal;
    private final ThisNode node;
    private final Numbering numbering;
    private final HandOvers handOvers;
    private final Clock clock;

    Rumours(Journal journal, ThisNode node, Numbering numbering, HandOvers handOvers, Clock clock) {
        this.journal = journal;
        this.node = node;
        this.numbering = numbering;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /// Opens a report; the outcome's entry has its reference as subject.
    public Outcome open(OpenRumour command, Signatory who) {
        return permitted(who).orElseGet(() -> journal.record(AGREEMENT, who, (ledger, now) ->
                rules(ledger).open(numbering.next(node.government(), Year.from(now.atZone(ZONE)).getValue()), command, now)));
    }

    public Outcome state(StateFinding command, Signatory who) {
        return decide(who, rules -> rules.state(command));
    }

    public Outcome adopt(AdoptFinding command, Signatory who) {
        return decide(who, rules -> rules.adopt(command));
    }

    public Outcome link(LinkTwins command, Signatory who) {
        return decide(who, rules -> rules.link(command));
    }

    public Outcome separate(SeparateTwins command, Signatory who) {
        return decide(who, rules -> rules.separate(command));
    }

    public Outcome withdraw(WithdrawRumour command, Signatory who) {
        return decide(who, rules -> rules.withdraw(command));
    }

    /// Notes that a report went to the existing channel for traded food (FS-1.4); nothing of it leaves this node.
    ///
    /// @return the refusal, if there is an obstacle
    @Transactional
    public Optional<RumourRefusal> divert(DivertReport command, Signatory who) {
        if (!who.is(Role.LIAISON)) {
            return Optional.of(new RumourRefusal.NotALiaisonOfficer());
        }
        handOvers.note(command, who.officer(), clock.instant());
        return Optional.empty();
    }

    /// Whether this node's government is one of the two sides of the desk.
    public boolean isASide() {
        return Rumour.SIDES.contains(node.government());
    }

    private Outcome decide(Signatory who, Function<RumourRules, Ruling> rule) {
        return permitted(who).orElseGet(() -> journal.record(AGREEMENT, who, (ledger, now) -> rule.apply(rules(ledger))));
    }

    private Optional<Outcome> permitted(Signatory who) {
        if (!isASide()) {
            return Optional.of(new Outcome.Refused(new RumourRefusal.NotAParty()));
        }
        boolean liaison = who.is(Role.LIAISON) && who.government().equals(node.government());
        return liaison ? Optional.empty() : Optional.of(new Outcome.Refused(new RumourRefusal.NotALiaisonOfficer()));
    }

    private RumourRules rules(Ledger ledger) {
        return new RumourRules(node.government(), id -> RumourRules.story(id, ledger::about));
    }
}
