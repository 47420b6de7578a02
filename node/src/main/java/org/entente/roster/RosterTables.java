package org.entente.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the roster's view. A side with several peers states its roster to each; the furthest copy counts.
@Component
class RosterTables {

    private static final String OFFICERS = """
            with furthest as (select distinct on (government, number) * from roster_officer order by government, number, edition desc, agreement)
            """;

    private static final String DUTIES = """
            with officer as (select distinct on (government, number) * from roster_officer order by government, number, edition desc, agreement),
                furthest as (select distinct on (government, month, number) * from roster_duty where government = ? and starts_at < ? and planned_until > ?
                    order by government, month, number, ends_at, agreement)
            select d.*, o.name_hant, o.name_hans, o.name_en, p.name_hant as deputy_hant, p.name_hans as deputy_hans, p.name_en as deputy_en
            from furthest d left join officer o on o.government = d.government and o.number = d.officer
                left join officer p on p.government = d.government and p.number = d.deputy
            where d.ends_at > ? and d.ends_at > d.starts_at
            order by starts_at""";

    private final JdbcClient jdbc;

    RosterTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Duties that touch the time between two moments, in order.
    List<DutyLine> duties(Government government, Instant from, Instant until) {
        return jdbc.sql(DUTIES).params(government.code(), Timestamp.from(until), Timestamp.from(from), Timestamp.from(from)).query(RosterTables::duty).list();
    }

    /// Officers who are named, by number.
    List<OfficerLine> officers(Government government) {
        return jdbc.sql(OFFICERS + "select * from furthest where government = ? and named order by number").param(government.code()).query(RosterTables::officer).list();
    }

    /// The names last given to a number, also of somebody who was relieved since.
    Optional<Names> names(Government government, String number) {
        return jdbc.sql(OFFICERS + "select * from furthest where government = ? and number = ?").params(government.code(), number).query((row, n) -> names(row, "name", number)).optional();
    }

    private static OfficerLine officer(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        return new OfficerLine(
                new Government(row.getString("government")), number, new OrganisationId(row.getString("organisation")), names(row, "name", number),
                row.getString("office_phone"), row.getString("out_of_hours_phone"), row.getString("agreement"), row.getLong("sequence"), new Sha256(row.getString("hash")));
    }

    private static DutyLine duty(ResultSet row, int n) throws SQLException {
        String officer = row.getString("officer");
        String deputy = row.getString("deputy");
        String replaces = row.getString("replaces");
        return new DutyLine(
                new DutyId(new Government(row.getString("government")), YearMonth.parse(row.getString("month")), row.getInt("number")),
                row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
                officer, names(row, "name", officer), deputy, deputy == null ? null : names(row, "deputy", deputy),
                row.getString("phone"), replaces == null ? null : DutyId.parse(replaces),
                row.getString("agreement"), row.getLong("sequence"), new Sha256(row.getString("hash")));
    }

    private static Names names(ResultSet row, String prefix, String number) throws SQLException {
        @Nullable String hant = row.getString(prefix + "_hant");
        return hant == null ? new Names(number, number, number) : new Names(hant, row.getString(prefix + "_hans"), row.getString(prefix + "_en"));
    }
}
