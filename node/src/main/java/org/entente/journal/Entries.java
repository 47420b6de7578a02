package org.entente.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.NamedAttachment;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stored entries: bulk insert, and the ways in which they are read back.
@Component
class Entries {

    private static final int PAGE = 1_000;
    private static final int PAGE_BYTES = 8_000_000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Language language;

    Entries(JdbcTemplate jdbc, JdbcClient client, Language language) {
        this.jdbc = jdbc;
        this.client = client;
        this.language = language;
    }

    /// Stores new entries; those that are applied at once get their place in the order of application.
    void insert(List<StoredEntry> entries, Map<StoredEntry, Long> places, Map<StreamId, Integer> streams, Instant now) {
        Timestamp stored = Timestamp.from(now);
        jdbc.batchUpdate(
                "insert into journal.entry (position, stream, sequence, hash, type, subject, stated_at, stored_at, understood, jws, applied) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries, PAGE,
                (statement, each) -> {
                    var content = each.content();
                    statement.setLong(1, each.position());
                    statement.setInt(2, streams.get(content.stream()));
                    statement.setLong(3, content.sequence());
                    statement.setBytes(4, each.hash().bytes());
                    statement.setString(5, content.type());
                    statement.setString(6, content.subject());
                    statement.setTimestamp(7, Timestamp.from(content.time()));
                    statement.setTimestamp(8, stored);
                    statement.setBoolean(9, each.understood());
                    statement.setString(10, each.entry().jws());
                    statement.setObject(11, places.get(each), Types.BIGINT);
                });
        noteAttachments(entries, streams);
    }

    /// The last place given in the order of application.
    long applied() {
        return client.sql("select applied from journal.head").query(Long.class).single();
    }

    private void noteAttachments(List<StoredEntry> entries, Map<StreamId, Integer> streams) {
        List<Object[]> rows = new ArrayList<>();
        for (StoredEntry each : entries) {
            for (NamedAttachment attachment : NamedAttachment.in(each.content().data())) {
                rows.add(new Object[] {streams.get(each.content().stream()), each.content().sequence(), attachment.sha256().hex(), attachment.length(), attachment.mediaType(), attachment.salted()});
            }
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("insert into journal.attachment_named (stream, sequence, hash, length, media_type, salted) values (?, ?, ?, ?, ?, ?) on conflict do nothing", rows);
        }
    }

    /// Gives entries that waited their places in the order of application.
    void markApplied(List<StoredEntry> entries, Map<StoredEntry, Long> places) {
        jdbc.batchUpdate("update journal.entry set applied = ?, understood = true where position = ?", entries, PAGE, (statement, each) -> {
            statement.setLong(1, places.get(each));
            statement.setLong(2, each.position());
        });
    }

    List<Recorded> about(String agreement, String subject) {
        return client.sql("""
                select entry.hash, jws from journal.entry join journal.stream on stream.id = entry.stream
                where subject = ? and agreement = ? and applied is not null order by applied""")
                .params(subject, agreement).query((row, n) -> recorded(row)).list();
    }

    List<Recorded> about(String agreement, Collection<String> subjects, Set<Sha256> except) {
        List<byte[]> wanted = client.sql("""
                select entry.hash from journal.entry join journal.stream on stream.id = entry.stream
                where subject = any(?) and agreement = ? and applied is not null""")
                .params(subjects.toArray(String[]::new), agreement).query((row, n) -> row.getBytes(1)).list().stream()
                .filter(hash -> !except.contains(Sha256.ofDigest(hash))).toList();
        return wanted.isEmpty() ? List.of() : client.sql("select hash, jws from journal.entry where hash = any(?) order by applied")
                .param(wanted.toArray(byte[][]::new)).query((row, n) -> recorded(row)).list();
    }

    Optional<Recorded> applied(Sha256 hash) {
        return client.sql("select hash, jws from journal.entry where hash = ? and applied is not null").param(hash.bytes()).query((row, n) -> recorded(row)).optional();
    }

    Optional<String> jws(Sha256 hash) {
        return client.sql("select jws from journal.entry where hash = ?").param(hash.bytes()).query(String.class).optional();
    }

    Optional<String> jws(StreamId stream, long sequence) {
        return client.sql("select jws from journal.entry join journal.stream on stream.id = entry.stream where source = ? and entry.sequence = ?")
                .params(stream.source(), sequence).query(String.class).optional();
    }

    Optional<Sha256> hash(StreamId stream, long sequence) {
        return client.sql("select entry.hash from journal.entry join journal.stream on stream.id = entry.stream where source = ? and entry.sequence = ?")
                .params(stream.source(), sequence).query((row, n) -> Sha256.ofDigest(row.getBytes(1))).optional();
    }

    Set<Sha256> heldOf(StreamId stream, List<Sha256> hashes) {
        return new HashSet<>(client.sql("select entry.hash from journal.entry join journal.stream on stream.id = entry.stream where source = ? and entry.hash = any(?)")
                .params(stream.source(), hashes.stream().map(Sha256::bytes).toArray(byte[][]::new)).query((row, n) -> Sha256.ofDigest(row.getBytes(1))).list());
    }

    /// The stored forms of a stream after a sequence number, in order.
    List<String> after(StreamId stream, long sequence, int limit) {
        return client.sql("""
                select jws from journal.entry join journal.stream on stream.id = entry.stream
                where source = ? and entry.sequence > ? order by entry.sequence limit ?""")
                .params(stream.source(), sequence, limit).query(String.class).list();
    }

    List<Follower.Positioned> appliedAfter(long place, int limit) {
        return page(place, limit).stream().map(each -> new Follower.Positioned(each.place(), recorded(each))).toList();
    }

    /// @param place in the order of application
    private record Placed(long place, byte[] hash, String jws) {}

    /// The next applied entries: so many at most, and of {@value #PAGE_BYTES} characters at most if it is more than one.
    private List<Placed> page(long after, int limit) {
        return client.sql("""
                select applied, hash, jws from (
                    select applied, hash, jws, sum(octet_length(jws)) over (order by applied) - octet_length(jws) as before from (
                        select applied, hash, jws from journal.entry where applied > ? order by applied limit ?) as next) as page
                where before < ? order by applied""").params(after, limit, PAGE_BYTES)
                .query((row, n) -> new Placed(row.getLong(1), row.getBytes(2), row.getString(3))).list();
    }

    /// Stored but not understood entries whose type this node now knows.
    List<StoredEntry> newlyUnderstood() {
        return client.sql("select position, jws from journal.entry where not understood order by position").query((row, n) -> stored(row.getLong(1), row.getString(2))).list()
                .stream().filter(StoredEntry::understood).toList();
    }

    StoredEntry atPosition(long position) {
        return client.sql("select jws from journal.entry where position = ?").param(position).query((row, n) -> stored(position, row.getString(1))).single();
    }

    /// Walks over all applied entries in order, in bulk; the next bulk is read while one is parsed and taken.
    void eachApplied(Consumer<List<Recorded>> bulk) {
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Placed>> next = reader.submit(() -> page(0, PAGE));
            for (List<Placed> page = next.get(); !page.isEmpty(); page = next.get()) {
                long last = page.getLast().place();
                next = reader.submit(() -> page(last, PAGE));
                bulk.accept(page.parallelStream().map(this::recorded).toList());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the journal was read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    StoredEntry stored(long position, String jws) {
        return stored(position, Entry.readBack(jws));
    }

    StoredEntry stored(long position, Entry entry) {
        return new StoredEntry(position, entry, language.read(entry.content().type(), entry.content().data()).orElse(null));
    }

    /// @param row with the columns `hash` and `jws`
    private Recorded recorded(ResultSet row) throws SQLException {
        return recorded(row.getBytes("hash"), row.getString("jws"));
    }

    private Recorded recorded(Placed entry) {
        return recorded(entry.hash(), entry.jws());
    }

    private Recorded recorded(byte[] hash, String jws) {
        EntryContent content = EntryContent.readBack(jws);
        Fact fact = language.read(content.type(), content.data()).orElseThrow(() -> new IllegalStateException("An applied entry is no longer understood: " + content.type()));
        return StoredEntry.recorded(content, Sha256.ofDigest(hash), fact);
    }
}
