package org.entente.agreement;

import java.time.Duration;
import java.util.List;
import org.entente.evidence.Sha256;
import org.entente.journal.Journal;
import org.entente.journal.Ledger;
import org.entente.journal.Outcome;
import org.entente.party.Signatory;
import org.springframework.stereotype.Component;

/// The deadlines of the agreements: one side proposes, the other consents, and the history stays. Neither side alone can change one.
@Component
public class Parameters {

    private final Agreements agreements;
    private final Journal journal;

    Parameters(Agreements agreements, Journal journal) {
        this.agreements = agreements;
        this.journal = journal;
    }

    /// The value that holds now, in the unit that the key ends with.
    public int current(String agreement, String key) {
        return state(agreement, key).current();
    }

    /// The value that holds now, as a duration.
    public Duration duration(String agreement, String key) {
        return parameter(agreement, key).duration(current(agreement, key));
    }

    /// All deadlines of an agreement, in the order of its clauses.
    public List<ParameterLine> lines(String agreement) {
        return agreements.get(agreement).parameters().stream().map(each -> line(agreement, each.key())).toList();
    }

    public ParameterLine line(String agreement, String key) {
        ParameterState state = state(agreement, key);
        return new ParameterLine(state.parameter(), state.current(), state.open().map(ParameterStep::of), state.history().stream().map(ParameterStep::of).toList());
    }

    public Outcome propose(String agreement, String key, int value, String reason, Signatory who) {
        return journal.record(agreement, who, (ledger, now) -> state(agreement, key, ledger).propose(who, value, reason));
    }

    /// Accepts or declines a proposal of the other side.
    ///
    /// @param proposal hash of the entry that proposed it
    public Outcome answer(String agreement, String key, Sha256 proposal, boolean accepted, String reason, Signatory who) {
        return journal.record(agreement, who, (ledger, now) -> state(agreement, key, ledger).answer(who, proposal, accepted, reason));
    }

    private ParameterState state(String agreement, String key) {
        return new ParameterState(parameter(agreement, key), journal.about(agreement, ParameterState.subject(key)));
    }

    private ParameterState state(String agreement, String key, Ledger ledger) {
        return new ParameterState(parameter(agreement, key), ledger.about(ParameterState.subject(key)));
    }

    private Parameter parameter(String agreement, String key) {
        return agreements.get(agreement).parameter(key).orElseThrow(() -> new IllegalArgumentException("No parameter " + key + " in " + agreement));
    }
}
