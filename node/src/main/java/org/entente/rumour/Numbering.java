package org.entente.rumour;

import org.entente.party.Government;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives numbers to the reports that this side opens: consecutive within a year, also after a restored backup, since what is on record counts.
@Component
class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// To be called in the writer's transaction, so that a number is used up only by a report that is recorded.
    RumourId next(Government government, int year) {
        int number = jdbc.sql("""
                insert into rumour.numbering (year, last)
                values (?, 1 + (select coalesce(max(number), 0) from rumour_report where government = ? and year = ?))
                on conflict (year) do update set last = greatest(numbering.last + 1, excluded.last) returning last""")
                .params(year, government.code(), year).query(Integer.class).single();
        return new RumourId(government, year, number);
    }
}
