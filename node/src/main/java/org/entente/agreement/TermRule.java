package org.entente.agreement;

import java.time.LocalDate;

/// How a term in years is counted. The texts have no rule, so the parties agree one.
public enum TermRule {
    /// The first day counts: three years from 9 September end on 8 September.
    FIRST_DAY_COUNTS,
    /// The first day is left out: three years from 9 September end on 9 September.
    FIRST_DAY_LEFT_OUT;

    /// The parameter by which the parties choose: 1 for the first rule, 2 for the second.
    static final String PARAMETER = "term.first-day-rule";

    static TermRule of(int value) {
        return value == 2 ? FIRST_DAY_LEFT_OUT : FIRST_DAY_COUNTS;
    }

    /// The last day of a term.
    public LocalDate lastDay(LocalDate first, int years) {
        return this == FIRST_DAY_COUNTS ? first.plusYears(years).minusDays(1) : first.plusYears(years);
    }
}
