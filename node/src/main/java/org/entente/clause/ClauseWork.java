package org.entente.clause;

/// How much about a clause is open.
///
/// @param open all that waits to be done
/// @param late what of it should have been done by now
public record ClauseWork(String clause, long open, long late) {

    public ClauseWork {
        if (open < late || late < 0) {
            throw new IllegalArgumentException("What is late is open, too: " + open + " " + late);
        }
    }

    ClauseWork and(ClauseWork other) {
        return new ClauseWork(clause, open + other.open, late + other.late);
    }
}
