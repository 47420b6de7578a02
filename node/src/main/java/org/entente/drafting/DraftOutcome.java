package org.entente.drafting;

/// What became of a change to a draft.
public sealed interface DraftOutcome {

    record Kept(Draft draft) implements DraftOutcome {}

    record Refused(DraftRefusal refusal) implements DraftOutcome {}
}
