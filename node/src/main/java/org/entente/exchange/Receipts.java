package org.entente.exchange;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.evidence.Receipt;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The receipts that this node gave and got. What was once covered by a receipt is answered with that receipt for ever, byte for byte.
@Component
class Receipts {

    private final JdbcClient jdbc;
    private final ThisNode node;
    private final Acknowledgements acknowledgements;
    private final Clock clock;
    private final Counter given;
    private final Counter got;

    Receipts(JdbcClient jdbc, ThisNode node, Acknowledgements acknowledgements, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.node = node;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
        this.given = receipts("given", registry);
        this.got = receipts("got", registry);
    }

    private static Counter receipts(String direction, MeterRegistry registry) {
        return Counter.builder("entente.receipts").tag("direction", direction).description("New receipts signed here (given) and verified and stored (got) by this process").register(registry);
    }

    /// The receipt for a delivery that ended at entry `upTo`: the first that covers it, or a new one for everything held now.
    String give(StreamId stream, long upTo, StreamHead held, Government to) {
        return covering(stream, upTo).orElseGet(() -> giveNew(stream, held, to));
    }

    /// The first receipt given that covers an entry.
    Optional<String> covering(StreamId stream, long sequence) {
        return jdbc.sql("select jws from exchange.receipt_given where stream = ? and up_to >= ? order by up_to limit 1").params(stream.source(), sequence).query(String.class).optional();
    }

    /// A receipt for everything held now. For entries just stored, which none can cover yet, in the transaction that stores them.
    ///
    /// @throws StreamStoppedException if a fork was found meanwhile, so that the entries must not be stored either
    String giveNew(StreamId stream, StreamHead held, Government to) {
        Instant now = clock.instant();
        String jws = node.signer().signReceipt(new Receipt(stream, held.sequence(), held.hash(), node.government().code(), now));
        int stored = jdbc.sql("""
                insert into exchange.receipt_given (stream, up_to, head, given_to, received_at, jws)
                select ?, ?, ?, ?, ?, ? where not %s on conflict do nothing""".formatted(Forks.STOPPED))
                .params(stream.source(), held.sequence(), held.hash().hex(), to.code(), Timestamp.from(now), jws, stream.source()).update();
        given.increment(stored);
        return stored == 1 ? jws : covering(stream, held.sequence()).orElseThrow(() -> new StreamStoppedException(stream));
    }

    /// Keeps a peer's receipt that was verified, then says so. Runs in no transaction: what is said is stored for good.
    void keep(SignedReceipt signed, Instant sentAt) {
        Receipt receipt = signed.receipt();
        int stored = jdbc.sql("""
                insert into exchange.receipt_got (stream, receiver, up_to, head, sent_at, received_at, stored_at, jws) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(receipt.stream().source(), receipt.receiver(), receipt.upTo(), receipt.head().hex(), Timestamp.from(sentAt), Timestamp.from(receipt.receivedAt()),
                        Timestamp.from(clock.instant()), signed.jws())
                .update();
        got.increment(stored);
        acknowledgements.stored(receipt);
    }

    /// @param sentAt when the bundle left that it answers
    record Got(SignedReceipt signed, Instant sentAt) {}

    /// The first receipt of a peer that covers an entry of an own stream.
    Optional<Got> gotFor(StreamId stream, long sequence, Government peer) {
        return jdbc.sql("select jws, sent_at from exchange.receipt_got where stream = ? and receiver = ? and up_to >= ? order by up_to limit 1")
                .params(stream.source(), peer.code(), sequence).query((row, n) -> new Got(SignedReceipt.parse(row.getString(1)), row.getTimestamp(2).toInstant())).optional();
    }

    /// When a peer says it received an own stream, by the last entry that each of its receipts covers.
    NavigableMap<Long, Instant> times(StreamId stream, Government peer) {
        NavigableMap<Long, Instant> times = new TreeMap<>();
        jdbc.sql("select up_to, received_at from exchange.receipt_got where stream = ? and receiver = ?").params(stream.source(), peer.code())
                .query(row -> { times.put(row.getLong(1), row.getTimestamp(2).toInstant()); });
        return times;
    }

    /// When this node received each part of another government's stream.
    NavigableMap<Long, Instant> timesGiven(StreamId stream) {
        NavigableMap<Long, Instant> times = new TreeMap<>();
        jdbc.sql("select up_to, received_at from exchange.receipt_given where stream = ?").param(stream.source())
                .query(row -> { times.put(row.getLong(1), row.getTimestamp(2).toInstant()); });
        return times;
    }

    /// When a peer last received anything of this node's, by its own clock.
    Optional<Instant> lastBy(Government peer) {
        return jdbc.sql("select max(received_at) from exchange.receipt_got where receiver = ? and stream like ?").params(peer.code(), "urn:entente:" + node.government() + ":%")
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)).single();
    }

    /// All receipts for a stream up to an entry, given and got, as they were signed.
    List<String> all(StreamId stream, long upTo) {
        return jdbc.sql("""
                select jws from (select jws, up_to, '' as receiver from exchange.receipt_given where stream = ?
                                 union all select jws, up_to, receiver from exchange.receipt_got where stream = ?) as receipt
                where up_to <= ? order by up_to, receiver""")
                .params(stream.source(), stream.source(), upTo).query(String.class).list();
    }

    /// Receipts for a stream, given and got, as they were signed, the latest first.
    List<String> latest(StreamId stream, int limit) {
        return jdbc.sql("""
                select jws from (select jws, up_to, received_at from exchange.receipt_given where stream = ?
                                 union all select jws, up_to, received_at from exchange.receipt_got where stream = ?) as receipt
                order by up_to desc, received_at desc limit ?""")
                .params(stream.source(), stream.source(), limit).query(String.class).list();
    }

    /// The last receipt of each receiver for a stream, this node's own among them.
    List<String> lastOfEach(StreamId stream) {
        return jdbc.sql("""
                (select jws from exchange.receipt_given where stream = ? order by up_to desc limit 1)
                union all (select distinct on (receiver) jws from exchange.receipt_got where stream = ? order by receiver, up_to desc)""")
                .params(stream.source(), stream.source()).query(String.class).list();
    }

    /// The last entry of each stream for which a peer has given its receipt: own streams, and others' of which this node passed it on.
    Map<StreamId, Long> acknowledgedBy(Government peer) {
        Map<StreamId, Long> last = new HashMap<>();
        jdbc.sql("select stream, max(up_to) from exchange.receipt_got where receiver = ? group by stream").param(peer.code())
                .query(row -> { last.put(StreamId.parse(row.getString(1)), row.getLong(2)); });
        return last;
    }
}
