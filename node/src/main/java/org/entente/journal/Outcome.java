package org.entente.journal;

import java.util.List;

/// What became of a command: on record for good, or refused with nothing written.
public sealed interface Outcome {

    record Done(List<Recorded> entries) implements Outcome {

        public Done {
            entries = List.copyOf(entries);
        }

        public Recorded entry() {
            return entries.getFirst();
        }
    }

    record Refused(Refusal refusal) implements Outcome {}
}
