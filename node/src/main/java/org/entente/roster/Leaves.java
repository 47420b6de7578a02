package org.entente.roster;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Leave of this side's officers, kept on this node only.
@Component
class Leaves implements Absences {

    private final JdbcClient jdbc;

    Leaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LeaveLine> of(String officer, Instant from, Instant until) {
        return jdbc.sql("select id, officer, first_day, last_day from roster.leave where officer = ? and first_day <= ? and last_day >= ? order by first_day limit 1")
                .params(officer, Date.valueOf(day(until.minusMillis(1))), Date.valueOf(day(from))).query(Leaves::line).optional();
    }

    /// Leave that ends on this day or later, in order.
    List<LeaveLine> since(LocalDate day) {
        return jdbc.sql("select id, officer, first_day, last_day from roster.leave where last_day >= ? order by first_day, officer").param(Date.valueOf(day)).query(Leaves::line).list();
    }

    void note(TakeLeave leave, String by, Instant now) {
        jdbc.sql("insert into roster.leave (officer, first_day, last_day, noted_by, noted_at) values (?, ?, ?, ?, ?)")
                .params(leave.officer(), Date.valueOf(leave.first()), Date.valueOf(leave.last()), by, java.sql.Timestamp.from(now)).update();
    }

    /// Whether there was such a leave to forget.
    boolean forget(long id) {
        return jdbc.sql("delete from roster.leave where id = ?").param(id).update() == 1;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(DutyId.ZONE).toLocalDate();
    }

    private static LeaveLine line(ResultSet row, int number) throws SQLException {
        return new LeaveLine(row.getLong(1), row.getString(2), row.getDate(3).toLocalDate(), row.getDate(4).toLocalDate());
    }
}
