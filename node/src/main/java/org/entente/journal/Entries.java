package org.entente.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
import java.util.stream.Stream;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.NamedAttachment;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.storage.Writes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stored entries: bulk insert, and the ways in which they are read back.
@Component
class Entries {

    private static final int PAGE = 1_000;
    private static final int PAGE_BYTES = 8_000_000;

    private final JdbcClient client;
    private final Language language;

    Entries(JdbcClient client, Language language) {
        this.client = client;
        this.language = language;
    }

    /// What stores new entries; those that are applied at once get their place in the order of application.
    void insert(List<StoredEntry> entries, Map<StoredEntry, Long> places, Map<StreamId, Integer> streams, Instant now, Writes writes) {
        Timestamp stored = Timestamp.from(now);
        writes.add("insert into journal.entry (position, stream, sequence, hash, type, subject, stated_at, stored_at, understood, jws, applied) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(each -> row(each, streams.get(each.content().stream()), stored, places.get(each))).toList());
        writes.add("insert into journal.attachment_named (stream, sequence, hash, length, media_type, salted) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                entries.stream().flatMap(each -> attachments(each, streams.get(each.content().stream()))).toList());
    }

    private static @Nullable Object[] row(StoredEntry entry, int stream, Timestamp stored, @Nullable Long place) {
        EntryContent content = entry.content();
        return new @Nullable Object[] {entry.position(), stream, content.sequence(), entry.hash().bytes(), content.type(), content.subject(), Timestamp.from(content.time()), stored, entry.understood(),
                entry.entry().jws(), place};
    }

    private static Stream<@Nullable Object[]> attachments(StoredEntry entry, int stream) {
        return NamedAttachment.in(entry.content().data()).stream()
                .map(each -> new Object[] {stream, entry.content().sequence(), each.sha256().hex(), each.length(), each.mediaType(), each.salted()});
    }

    /// The last place given in the order of application.
    long applied() {
        return client.sql("select applied from journal.head").query(Long.class).single();
    }

    /// What gives entries that waited their places in the order of application.
    void markApplied(List<StoredEntry> entries, Map<StoredEntry, Long> places, Writes writes) {
        writes.add("update journal.entry set applied = ?, understood = true where position = ?", entries.stream().map(each -> new Object[] {places.get(each), each.position()}).toList());
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
