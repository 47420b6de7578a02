package org.entente.agreement;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Role;
import org.entente.party.Signatory;

/// One deadline as the facts about it leave it. A proposal is settled by the other side's consent; of several settled ones the last consent holds.
record ParameterState(Parameter parameter, List<Recorded> facts) {

    /// The subject under which all facts about a parameter stand.
    static String subject(String key) {
        return "parameter/" + key;
    }

    int current() {
        return facts.stream().filter(each -> each.fact() instanceof ParameterAgreed).max(Recorded.IN_TIME).map(each -> ((ParameterAgreed) each.fact()).value()).orElse(parameter.initial());
    }

    Ruling propose(Signatory who, int value, String reason) {
        if (!who.is(Role.LIAISON)) {
            return Ruling.refuse(new ParameterRefusal.NotALiaisonOfficer());
        }
        if (!parameter.allows(value)) {
            return Ruling.refuse(new ParameterRefusal.OutOfRange(parameter.least(), parameter.most()));
        }
        if (reason.isBlank()) {
            return Ruling.refuse(new ParameterRefusal.ReasonMissing());
        }
        if (value == current()) {
            return Ruling.refuse(new ParameterRefusal.AlreadyHolds(value));
        }
        return Ruling.accept(new Statement(new ParameterProposed(parameter.key(), value, reason.strip()), subject(parameter.key()), parameter.clause()));
    }

    Ruling answer(Signatory who, Sha256 proposal, boolean accepted, String reason) {
        Optional<Recorded> open = open().filter(each -> each.hash().equals(proposal));
        if (!who.is(Role.LIAISON)) {
            return Ruling.refuse(new ParameterRefusal.NotALiaisonOfficer());
        }
        if (open.isEmpty()) {
            return Ruling.refuse(new ParameterRefusal.NothingProposed());
        }
        if (open.get().government().equals(who.government())) {
            return Ruling.refuse(new ParameterRefusal.OwnProposal());
        }
        int value = ((AgreementFact) open.get().fact()).value();
        AgreementFact fact = accepted ? new ParameterAgreed(parameter.key(), value, reason.strip()) : new ParameterDeclined(parameter.key(), value, reason.strip());
        return Ruling.accept(new Statement(fact, subject(parameter.key()), parameter.clause(), open.get()));
    }

    /// The latest proposal, if it has not been answered.
    Optional<Recorded> open() {
        return facts.stream().filter(each -> each.fact() instanceof ParameterProposed).max(Recorded.IN_TIME)
                .filter(proposal -> facts.stream().noneMatch(each -> each.answers().contains(proposal.hash())));
    }

    /// What was proposed and answered, latest first.
    List<Recorded> history() {
        return facts.stream().sorted(Recorded.IN_TIME.reversed()).toList();
    }
}
