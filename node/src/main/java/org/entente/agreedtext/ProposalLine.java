package org.entente.agreedtext;

import java.util.List;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// A proposal and what became of it.
///
/// @param answers  consents, a refusal, a withdrawal: in time
/// @param awaiting parties that have not answered while it is open
/// @param reason   why it was declined or withdrawn; null otherwise
public record ProposalLine(Recorded entry, State state, List<Recorded> answers, List<Government> awaiting, @Nullable String reason) {

    /// How a proposal stands.
    public enum State {
        OPEN, AGREED, DECLINED, WITHDRAWN,
        /// The text had changed before all consented: it has no effect.
        OUTDATED;

        public String messageKey() {
            return "agreedtext.state." + name();
        }
    }

    public ProposalLine {
        answers = List.copyOf(answers);
        awaiting = List.copyOf(awaiting);
    }

    public Proposal proposal() {
        return (Proposal) entry.fact();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    ProposalLine as(State other) {
        return new ProposalLine(entry, other, answers, awaiting, reason);
    }
}
