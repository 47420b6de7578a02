package org.entente.foodsafety;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Actor;
import org.entente.journal.FactJson;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps proposals to reclassify until a second officer has approved them.
@Component
class Reclassifications {

    private final JdbcClient jdbc;

    Reclassifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(NotificationReference reference, Classification from, Classification to, @Nullable RiskDecision risk, ScriptText reason, Actor proposedBy, Instant now) {
        var proposal = new ProposedReclassification(0, reference, from, to, risk, reason, proposedBy, now);
        jdbc.sql("""
                insert into foodsafety.reclassification (reference, proposed_at, proposal) values (?, ?, ?)
                on conflict (reference) do update set id = default, proposed_at = excluded.proposed_at, proposal = excluded.proposal""")
                .params(reference.toString(), Timestamp.from(now), FactJson.write(proposal)).update();
    }

    List<ProposedReclassification> open() {
        return jdbc.sql("select id, proposal from foodsafety.reclassification order by proposed_at, id").query(Reclassifications::proposal).list();
    }

    Optional<ProposedReclassification> find(long id) {
        return jdbc.sql("select id, proposal from foodsafety.reclassification where id = ?").param(id).query(Reclassifications::proposal).optional();
    }

    void remove(long id) {
        jdbc.sql("delete from foodsafety.reclassification where id = ?").param(id).update();
    }

    private static ProposedReclassification proposal(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var kept = FactJson.read(row.getString("proposal"), ProposedReclassification.class);
        return new ProposedReclassification(row.getLong("id"), kept.reference(), kept.from(), kept.to(), kept.risk(), kept.reason(), kept.proposedBy(), kept.proposedAt());
    }
}
