package org.entente.webhook;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.party.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stored subscriptions.
@Component
class Subscriptions {

    private static final String COLUMNS = "id, organisation, url, types, made_by, made_at, stopped_at, stopped_why";

    private final JdbcClient jdbc;

    Subscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Subscription made, String secret) {
        jdbc.sql("insert into webhook.subscription (id, organisation, url, types, secret, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(made.id(), made.organisation().value(), made.url().toString(), made.types().toArray(String[]::new), secret, made.madeBy(), Timestamp.from(made.madeAt())).update();
    }

    List<Subscription> all() {
        return jdbc.sql("select " + COLUMNS + " from webhook.subscription order by made_at, id").query(Subscriptions::subscription).list();
    }

    List<Subscription> running() {
        return all().stream().filter(Subscription::runs).toList();
    }

    Optional<Subscription> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from webhook.subscription where id = ?").param(id).query(Subscriptions::subscription).optional();
    }

    String secret(UUID id) {
        return jdbc.sql("select secret from webhook.subscription where id = ?").param(id).query(String.class).single();
    }

    void stop(UUID id, String why, Instant now) {
        jdbc.sql("update webhook.subscription set stopped_at = ?, stopped_why = ? where id = ? and stopped_at is null").params(Timestamp.from(now), why, id).update();
    }

    void resume(UUID id) {
        jdbc.sql("update webhook.subscription set stopped_at = null, stopped_why = null where id = ?").param(id).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from webhook.subscription where id = ?").param(id).update();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        Array types = row.getArray("types");
        Timestamp stopped = row.getTimestamp("stopped_at");
        return new Subscription(row.getObject("id", UUID.class), new OrganisationId(row.getString("organisation")), URI.create(row.getString("url")),
                List.of((String[]) types.getArray()), row.getString("made_by"), row.getTimestamp("made_at").toInstant(), stopped == null ? null : stopped.toInstant(), row.getString("stopped_why"));
    }
}
