package org.entente.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who did what to accounts and tokens, when and from where. A private record to which lines are only ever added.
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    AuditTrail(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public long size() {
        return jdbc.sql("select count(*) from party.audit").query(Long.class).single();
    }

    /// Lines from the latest on.
    public List<AuditLine> latest(long offset, int limit) {
        return jdbc.sql("select at, officer, origin, act, subject, detail from party.audit order by id desc offset ? limit ?").params(offset, limit).query(AuditTrail::line).list();
    }

    /// The latest acts that concern an officer.
    public List<AuditLine> about(String number, int limit) {
        return jdbc.sql("select at, officer, origin, act, subject, detail from party.audit where subject = ? and act not like 'TOKEN%' order by id desc limit ?").params(number, limit)
                .query(AuditTrail::line).list();
    }

    void note(ActedBy by, AdministrativeAct act, String subject, String detail) {
        jdbc.sql("insert into party.audit (at, officer, origin, act, subject, detail) values (?, ?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), by.officer(), by.origin(), act.name(), subject, detail).update();
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(row.getTimestamp("at").toInstant(), row.getString("officer"), row.getString("origin"), AdministrativeAct.valueOf(row.getString("act")), row.getString("subject"),
                row.getString("detail"));
    }
}
