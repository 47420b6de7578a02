package org.entente.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.evidence.Sha256;
import org.entente.webhook.Delivery.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stored deliveries: laid out, leased to a sender, and what became of them.
@Component
class Deliveries {

    /// After this a sender that has not come back is taken to be gone.
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String COLUMNS = "id, subscription, entry, type, subject, made_at, state, attempts, due_at, done_at, status, fault";

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID subscription, Sha256 entry, String type, String subject, Instant now) {
        jdbc.sql("insert into webhook.delivery (subscription, entry, type, subject, made_at, state, due_at) values (?, ?, ?, ?, ?, 'WAITING', ?) on conflict do nothing")
                .params(subscription, entry.hex(), type, subject, Timestamp.from(now), Timestamp.from(now)).update();
    }

    /// Takes what is due for this process alone.
    List<Delivery> lease(int most, Instant now) {
        return jdbc.sql("update webhook.delivery set leased_until = ?, attempts = attempts + 1, first_attempt = coalesce(first_attempt, ?) where id in ("
                        + "select delivery.id from webhook.delivery join webhook.subscription on subscription.id = subscription where state = 'WAITING' and due_at <= ? and stopped_at is null "
                        + "and (leased_until is null or leased_until < ?) order by due_at, delivery.id limit ? for update of delivery skip locked) returning " + COLUMNS)
                .params(Timestamp.from(now.plus(LEASE)), Timestamp.from(now), Timestamp.from(now), Timestamp.from(now), most).query(Deliveries::delivery).list();
    }

    void delivered(long id, int status, Instant now) {
        jdbc.sql("update webhook.delivery set state = 'DELIVERED', done_at = ?, due_at = null, leased_until = null, status = ?, fault = null where id = ?").params(Timestamp.from(now), status, id).update();
    }

    void failed(long id, @Nullable Integer status, String fault, Instant next) {
        jdbc.sql("update webhook.delivery set due_at = ?, leased_until = null, status = ?::int, fault = ? where id = ?")
                .params(Arrays.asList(Timestamp.from(next), status, fault, id)).update();
    }

    void park(long id, @Nullable Integer status, String fault) {
        jdbc.sql("update webhook.delivery set state = 'PARKED', due_at = null, leased_until = null, status = ?::int, fault = ? where id = ?").params(Arrays.asList(status, fault, id)).update();
    }

    /// When the first attempt of the present round was made.
    Instant firstAttempt(long id) {
        return jdbc.sql("select first_attempt from webhook.delivery where id = ?").param(id).query(Timestamp.class).single().toInstant();
    }

    /// Begins a new round of attempts, also for what was delivered before.
    void again(long id, Instant now) {
        jdbc.sql("update webhook.delivery set state = 'WAITING', due_at = ?, leased_until = null, first_attempt = null where id = ?").params(Timestamp.from(now), id).update();
    }

    Optional<Delivery> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from webhook.delivery where id = ?").param(id).query(Deliveries::delivery).optional();
    }

    /// Latest first.
    ///
    /// @param before only deliveries with a smaller number
    List<Delivery> of(UUID subscription, @Nullable State state, long before, int most) {
        String name = state == null ? null : state.name();
        return jdbc.sql("select " + COLUMNS + " from webhook.delivery where subscription = ? and id < ? and (?::text is null or state = ?::text) order by id desc limit ?")
                .params(Arrays.asList(subscription, before, name, name, most)).query(Deliveries::delivery).list();
    }

    /// How many of a subscription are in this state.
    long count(UUID subscription, State state) {
        return jdbc.sql("select count(*) from webhook.delivery where subscription = ? and state = ?").params(subscription, state.name()).query(Long.class).single();
    }

    void forget(Instant deliveredBefore, Instant parkedBefore) {
        jdbc.sql("delete from webhook.delivery where state = 'DELIVERED' and done_at < ?").param(Timestamp.from(deliveredBefore)).update();
        jdbc.sql("delete from webhook.delivery where state = 'PARKED' and made_at < ?").param(Timestamp.from(parkedBefore)).update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        int status = row.getInt("status");
        Integer answered = row.wasNull() ? null : status;
        return new Delivery(row.getLong("id"), row.getObject("subscription", UUID.class), new Sha256(row.getString("entry")), row.getString("type"), row.getString("subject"),
                row.getTimestamp("made_at").toInstant(), State.valueOf(row.getString("state")), row.getInt("attempts"), time(row, "due_at"), time(row, "done_at"), answered, row.getString("fault"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
