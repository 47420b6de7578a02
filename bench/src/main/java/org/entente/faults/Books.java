package org.entente.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.NodeHome;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What stands in one side's database, read from outside with the node's own account, whether the node runs or not as long as its PostgreSQL does.
final class Books {

    private static final int PORT_LINE = 3;

    private final NodeHome home;

    Books(NodeHome home) {
        this.home = home;
    }

    /// An entry as it is held.
    ///
    /// @param position in which order this side stored it
    /// @param applied  in which order this side's views took it; 0 while they have not
    record Line(long sequence, String jws, long position, long applied) {}

    JdbcClient jdbc() {
        return jdbc("entente");
    }

    /// @param database another one of the same server, in case the node's own lets nobody in
    JdbcClient jdbc(String database) {
        return JdbcClient.create(new DriverManagerDataSource(address(database) + "?connectTimeout=5&socketTimeout=120", "entente", password()));
    }

    /// Where another process finds the node's database.
    String address() {
        return address("entente");
    }

    String password() {
        return read(home.folder().keys().resolve("database.password"));
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /// The server's process.
    long server() {
        return Long.parseLong(postmaster().getFirst().strip());
    }

    private int port() {
        return Integer.parseInt(postmaster().get(PORT_LINE).strip());
    }

    private List<String> postmaster() {
        return read(home.folder().postgres().resolve("postmaster.pid")).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<StreamId, StreamHead> heads() {
        Map<StreamId, StreamHead> heads = new TreeMap<>(Comparator.comparing(StreamId::source));
        jdbc().sql("select source, sequence, hash from journal.stream where sequence > 0").query((RowCallbackHandler) row ->
                heads.put(StreamId.parse(row.getString("source")), new StreamHead(row.getLong("sequence"), new Sha256(row.getString("hash")))));
        return heads;
    }

    StreamHead head(StreamId stream) {
        return heads().getOrDefault(stream, StreamHead.EMPTY);
    }

    /// The entries after one number up to and including another.
    List<Line> between(StreamId stream, long after, long upTo) {
        return jdbc().sql("""
                select e.sequence, e.jws, e.position, coalesce(e.applied, 0) applied from journal.entry e join journal.stream s on s.id = e.stream
                where s.source = ? and e.sequence > ? and e.sequence <= ? order by e.sequence""").params(stream.source(), after, upTo).query(Line.class).list();
    }

    List<String> entries(StreamId stream, long after, long upTo) {
        return between(stream, after, upTo).stream().map(Line::jws).toList();
    }

    /// A peer's receipt for an own stream, and the hash of the entry that it names, computed anew.
    record Acknowledged(String jws, String held) {}

    List<Acknowledged> receiptsBy(Government peer, StreamId stream) {
        return jdbc().sql("""
                select r.jws, coalesce(encode(sha256(convert_to(e.jws, 'UTF8')), 'hex'), '') held from exchange.receipt_got r
                left join journal.stream s on s.source = r.stream left join journal.entry e on e.stream = s.id and e.sequence = r.up_to
                where r.receiver = ? and r.stream = ?""").params(peer.code(), stream.source()).query(Acknowledged.class).list();
    }

    long receiptedBy(Government peer, StreamId stream) {
        return jdbc().sql("select coalesce(max(up_to), 0) from exchange.receipt_got where receiver = ? and stream = ?").params(peer.code(), stream.source()).query(Long.class).single();
    }

    /// For each table of the views, one number that is the same where its rows are.
    Map<String, String> views() {
        Map<String, String> sums = new TreeMap<>();
        for (String table : jdbc().sql("select table_name from information_schema.tables where table_schema = 'foodsafety_view'").query(String.class).list()) {
            sums.put(table, jdbc().sql("select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from foodsafety_view." + table + " t").query(String.class).single());
        }
        return sums;
    }

    /// Entries that ought to be applied and are not, and views that stand still.
    long unapplied() {
        return jdbc().sql("select (select count(*) from journal.entry where understood and applied is null) + (select count(*) from journal.view where broken is not null)").query(Long.class).single();
    }
}
