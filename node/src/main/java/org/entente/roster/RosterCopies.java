package org.entente.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.entente.evidence.Actor;
import org.entente.journal.Journal;
import org.entente.journal.Ledger;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// States this side's roster in the streams where a part of it is missing, in the words and on the authority of those who stated it first. So each peer
/// gets the whole roster, also one that came later, and also when the node stopped between two streams.
@Component
class RosterCopies {

    private static final String CLAUSE = "FS-8";

    private final JdbcClient jdbc;
    private final Journal journal;

    RosterCopies(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /// A fact that one of the streams lacks.
    private record Missing(Signatory who, String subject, RosterFact fact) {}

    /// Brings each of these streams of a government to what the furthest of them says.
    void complete(Government government, List<String> agreements) {
        if (agreements.size() > 1) {
            agreements.forEach(agreement -> complete(government, agreement));
        }
    }

    private void complete(Government government, String agreement) {
        officers(government, agreement).forEach(each -> state(agreement, each));
        duties(government, agreement).forEach(each -> state(agreement, each));
        ends(government, agreement).forEach(each -> state(agreement, each));
    }

    private void state(String agreement, Missing missing) {
        journal.record(agreement, missing.who(), (ledger, now) -> {
            List<Recorded> held = ledger.about(missing.subject()).stream().filter(each -> each.government().equals(missing.who().government())).toList();
            if (held.stream().anyMatch(each -> each.fact().equals(missing.fact()))) {
                return Ruling.accept();
            }
            return Ruling.accept(new Statement(missing.fact(), missing.subject(), CLAUSE, answered(missing.fact(), held)));
        });
    }

    private static Recorded[] answered(RosterFact fact, List<Recorded> held) {
        if (!(fact instanceof DutyCancelled cancelled)) {
            return new Recorded[0];
        }
        return held.stream().filter(each -> each.fact() instanceof DutyAssigned assigned && assigned.duty().equals(cancelled.duty())).toArray(Recorded[]::new);
    }

    private List<Missing> officers(Government government, String agreement) {
        return jdbc.sql("""
                select distinct on (number) * from roster_officer there where government = ? and not exists (
                    select 1 from roster_officer here where here.agreement = ? and here.government = there.government and here.number = there.number and here.edition >= there.edition)
                order by number, edition desc, agreement""")
                .params(government.code(), agreement).query(RosterCopies::officer).list().stream().flatMap(List::stream).toList();
    }

    private List<Missing> duties(Government government, String agreement) {
        return jdbc.sql("""
                select distinct on (month, number) * from roster_duty there where government = ? and not exists (
                    select 1 from roster_duty here where here.agreement = ? and here.government = there.government and here.month = there.month and here.number = there.number)
                order by month, number, agreement""")
                .params(government.code(), agreement).query(RosterCopies::duty).list();
    }

    private List<Missing> ends(Government government, String agreement) {
        return jdbc.sql("""
                select distinct on (month, number) * from roster_duty there where government = ? and ends_at < planned_until and not exists (
                    select 1 from roster_duty here where here.agreement = ? and here.government = there.government and here.month = there.month and here.number = there.number
                        and here.ends_at <= there.ends_at)
                order by month, number, ends_at, agreement""")
                .params(government.code(), agreement).query(RosterCopies::end).list();
    }

    /// Who was relieved is named first where nobody was told the name.
    private static List<Missing> officer(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        int edition = row.getInt("edition");
        boolean named = row.getBoolean("named");
        Signatory who = who(row.getString("stated_by"));
        String subject = OfficerNamed.subject(new Government(row.getString("government")), number);
        var names = new Names(row.getString("name_hant"), row.getString("name_hans"), row.getString("name_en"));
        var called = new OfficerNamed(number, row.getString("organisation"), names, row.getString("office_phone"), row.getString("out_of_hours_phone"), named ? edition : edition - 1);
        return named
                ? List.of(new Missing(who, subject, called))
                : List.of(new Missing(who, subject, called), new Missing(who, subject, new OfficerRelieved(number, edition)));
    }

    private static Missing duty(ResultSet row, int n) throws SQLException {
        DutyId id = id(row);
        var fact = new DutyAssigned(
                id.toString(), row.getTimestamp("starts_at").toInstant(), row.getTimestamp("planned_until").toInstant(), row.getString("officer"), row.getString("deputy"),
                row.getString("phone"), row.getString("replaces"));
        return new Missing(who(row.getString("stated_by")), id.subject(), fact);
    }

    private static Missing end(ResultSet row, int n) throws SQLException {
        String note = row.getString("end_note");
        var fact = new DutyCancelled(
                id(row).toString(), row.getTimestamp("ends_at").toInstant(), DutyCancelled.Cause.valueOf(row.getString("end_cause")),
                note == null ? null : new ScriptText(note, Script.valueOf(row.getString("end_script"))));
        return new Missing(who(row.getString("ended_by")), id(row).subject(), fact);
    }

    private static DutyId id(ResultSet row) throws SQLException {
        return new DutyId(new Government(row.getString("government")), java.time.YearMonth.parse(row.getString("month")), row.getInt("number"));
    }

    private static Signatory who(String statedBy) {
        Actor actor = Actor.parse(statedBy);
        return new Signatory(new OrganisationId(actor.organisation()), actor.officer(), Set.of(Role.LIAISON));
    }
}
