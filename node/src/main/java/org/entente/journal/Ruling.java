package org.entente.journal;

import java.util.List;

/// What a decision came to: facts to record, or the obstacle.
public sealed interface Ruling {

    record Accepted(List<Statement> statements) implements Ruling {

        public Accepted {
            statements = List.copyOf(statements);
        }
    }

    record Refused(Refusal refusal) implements Ruling {}

    static Ruling accept(Statement... statements) {
        return new Accepted(List.of(statements));
    }

    static Ruling refuse(Refusal refusal) {
        return new Refused(refusal);
    }
}
