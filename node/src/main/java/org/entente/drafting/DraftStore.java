package org.entente.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.FactJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of drafts.
@Component
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Draft insert(Draft draft) {
        long id = jdbc.sql("insert into drafting.draft (state, organisation, changed_at, version, corrects, draft) values (?, ?, ?, ?, ?, ?) returning id")
                .params(draft.state().name(), draft.createdBy().organisation(), Timestamp.from(draft.changedAt()), draft.version(), draft.correction() == null ? null : draft.correction().of().toString(), FactJson.write(draft)).query(Long.class).single();
        return withId(draft, id);
    }

    void update(Draft draft) {
        jdbc.sql("update drafting.draft set state = ?, changed_at = ?, version = ?, draft = ? where id = ?")
                .params(draft.state().name(), Timestamp.from(draft.changedAt()), draft.version(), FactJson.write(draft), draft.id()).update();
    }

    Optional<Draft> find(long id) {
        return jdbc.sql("select id, draft from drafting.draft where id = ?").param(id).query(DraftStore::draft).optional();
    }

    /// The draft, locked until the transaction ends.
    Optional<Draft> lock(long id) {
        return jdbc.sql("select id, draft from drafting.draft where id = ? for update").param(id).query(DraftStore::draft).optional();
    }

    /// Open drafts, the last changed first, at most 500.
    List<Draft> open() {
        return jdbc.sql("select id, draft from drafting.draft where state in ('WRITING', 'SUBMITTED', 'RETURNED') order by changed_at desc, id desc limit 500").query(DraftStore::draft).list();
    }

    List<Draft> openOf(String organisation) {
        return jdbc.sql("select id, draft from drafting.draft where state in ('WRITING', 'SUBMITTED', 'RETURNED') and organisation = ? order by changed_at desc, id desc limit 500")
                .param(organisation).query(DraftStore::draft).list();
    }

    Optional<Draft> openCorrection(NotificationReference of) {
        return jdbc.sql("select id, draft from drafting.draft where state in ('WRITING', 'SUBMITTED', 'RETURNED') and corrects = ?").param(of.toString()).query(DraftStore::draft).optional();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return withId(FactJson.read(row.getString("draft"), Draft.class), row.getLong("id"));
    }

    private static Draft withId(Draft draft, long id) {
        return new Draft(id, draft.state(), draft.content(), draft.attachments(), draft.addressee(), draft.channel(), draft.createdBy(), draft.changedBy(), draft.writers(), draft.createdAt(),
                draft.changedAt(), draft.note(), draft.reference(), draft.version(), draft.correction());
    }
}
