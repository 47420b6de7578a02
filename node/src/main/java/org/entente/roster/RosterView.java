package org.entente.roster;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rosters as tables: for every stream that states one, who is named and who is on duty when.
@Component
class RosterView implements View {

    private final JdbcClient jdbc;

    RosterView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public String schema() {
        return "roster_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(OfficerNamed.class, OfficerRelieved.class, DutyAssigned.class, DutyCancelled.class);
    }

    @Override
    public void apply(List<Recorded> entries) {
        for (Recorded entry : entries) {
            switch ((RosterFact) entry.fact()) {
                case OfficerNamed named -> name(entry, named);
                case OfficerRelieved relieved -> relieve(entry, relieved);
                case DutyAssigned assigned -> assign(entry, assigned);
                case DutyCancelled cancelled -> cancel(entry, cancelled);
            }
        }
    }

    private void name(Recorded entry, OfficerNamed fact) {
        jdbc.sql("""
                insert into roster_officer (agreement, government, number, edition, named, organisation, name_hant, name_hans, name_en, office_phone, out_of_hours_phone,
                    stated_by, sequence, hash)
                values (?, ?, ?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (agreement, government, number) do update set edition = excluded.edition, named = true, organisation = excluded.organisation,
                    name_hant = excluded.name_hant, name_hans = excluded.name_hans, name_en = excluded.name_en, office_phone = excluded.office_phone,
                    out_of_hours_phone = excluded.out_of_hours_phone, stated_by = excluded.stated_by, sequence = excluded.sequence, hash = excluded.hash
                where excluded.edition > roster_officer.edition""")
                .params(entry.stream().agreement(), entry.stream().government(), fact.officer(), fact.edition(), fact.organisation(), fact.names().hant(), fact.names().hans(),
                        fact.names().en(), fact.officePhone(), fact.outOfHoursPhone(), entry.actor().toString(), entry.sequence(), entry.hash().hex())
                .update();
    }

    private void relieve(Recorded entry, OfficerRelieved fact) {
        jdbc.sql("""
                update roster_officer set edition = ?, named = false, stated_by = ?, sequence = ?, hash = ?
                where agreement = ? and government = ? and number = ? and edition < ?""")
                .params(fact.edition(), entry.actor().toString(), entry.sequence(), entry.hash().hex(), entry.stream().agreement(), entry.stream().government(), fact.officer(),
                        fact.edition())
                .update();
    }

    private void assign(Recorded entry, DutyAssigned fact) {
        if (!fact.id().government().equals(entry.government())) {
            return;
        }
        Timestamp until = Timestamp.from(fact.until());
        jdbc.sql("""
                insert into roster_duty (agreement, government, month, number, starts_at, ends_at, planned_until, officer, deputy, phone, replaces, stated_by, sequence, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(entry.stream().agreement(), entry.stream().government(), fact.id().month().toString(), fact.id().number(), Timestamp.from(fact.from()), until, until,
                        fact.officer(), fact.deputy(), fact.outOfHoursPhone(), fact.replaces(), entry.actor().toString(), entry.sequence(), entry.hash().hex())
                .update();
    }

    private void cancel(Recorded entry, DutyCancelled fact) {
        DutyId duty = fact.id();
        jdbc.sql("""
                update roster_duty set ends_at = ?, end_cause = ?, end_note = ?, end_script = ?, ended_by = ?
                where agreement = ? and government = ? and month = ? and number = ? and ends_at > ? and government = ?""")
                .params(Timestamp.from(fact.from()), fact.cause().name(), fact.note() == null ? null : fact.note().text(), fact.note() == null ? null : fact.note().script().name(),
                        entry.actor().toString(), entry.stream().agreement(), duty.government().code(), duty.month().toString(), duty.number(), Timestamp.from(fact.from()),
                        entry.stream().government())
                .update();
    }
}
