package org.entente.agreedtext;

import org.entente.journal.Refusal;

/// Why a text or an amendment was not proposed, answered or withdrawn.
public record TextRefusal(Why why, String about) implements Refusal {

    /// The obstacle.
    public enum Why {
        /// Only the organisation that concluded the agreement, or its liaison unit, speaks.
        NOT_THE_PARTY,
        /// The text of this script is agreed already.
        ALREADY_AGREED,
        /// The same text has been tabled and waits.
        ALREADY_TABLED,
        /// Two provisions would have one id, or an id is none of this agreement.
        WRONG_CLAUSE_ID,
        /// Longer than any agreement.
        TOO_LONG,
        /// A place that could not be read is not settled.
        NOT_SETTLED,
        EMPTY,
        /// The words are not those that the hash names.
        DOES_NOT_VERIFY,
        /// Nothing under this hash waits for an answer.
        NOTHING_PROPOSED,
        OWN_PROPOSAL,
        NOT_OWN_PROPOSAL,
        REASON_MISSING,
        /// The agreement has no rule on amendment.
        NO_RULE,
        /// Its text has no rule on supplementary agreements.
        NO_SUPPLEMENT_RULE,
        /// It is supplemented instead.
        BY_SUPPLEMENT,
        NO_AGREED_TEXT,
        DAY_PASSED,
        /// An amendment that has been agreed applies later.
        BEFORE_ANOTHER,
        UNKNOWN_CLAUSE,
        /// This side has signed it.
        ALREADY_SIGNED,
        IN_THE_FUTURE,
        CLAUSE_TWICE,
        WORDS_MISSING,
        NOTHING_CHANGED,
        /// The text has changed since the proposal was made.
        OUTDATED
    }

    static TextRefusal of(Why why) {
        return new TextRefusal(why, "");
    }

    @Override
    public String messageKey() {
        return "agreedtext.refusal." + why;
    }

    @Override
    public Object[] arguments() {
        return new Object[] {about};
    }
}
