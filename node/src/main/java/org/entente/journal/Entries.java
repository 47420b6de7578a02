package org.entente.journal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.evidence.Entry;
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
                select jws from journal.entry join journal.stream on stream.id = entry.stream
                where subject = ? and agreement = ? and applied is not null order by applied""")
                .params(subject, agreement).query((row, n) -> recorded(row.getString(1))).list();
    }

    Optional<Recorded> applied(Sha256 hash) {
        return client.sql("select jws from journal.entry where hash = ? and applied is not null").param(hash.bytes()).query((row, n) -> recorded(row.getString(1))).optional();
    }

    Optional<String> jws(Sha256 hash) {
        return client.sql("select jws from journal.entry where hash = ?").param(hash.bytes()).query(String.class).optional();
    }

    Optional<String> jws(StreamId stream, long sequence) {
        return client.sql("select jws from journal.entry join journal.stream on stream.id = entry.stream where source = ? and entry.sequence = ?")
                .params(stream.source(), sequence).query(String.class).optional();
    }

    /// The stored forms of a stream after a sequence number, in order.
    List<String> after(StreamId stream, long sequence, int limit) {
        return client.sql("""
                select jws from journal.entry join journal.stream on stream.id = entry.stream
                where source = ? and entry.sequence > ? order by entry.sequence limit ?""")
                .params(stream.source(), sequence, limit).query(String.class).list();
    }

    List<Follower.Positioned> appliedAfter(long place, int limit) {
        return client.sql("select applied, jws from journal.entry where applied > ? order by applied limit ?").params(place, limit)
                .query((row, n) -> new Follower.Positioned(row.getLong(1), recorded(row.getString(2)))).list();
    }

    /// Stored but not understood entries whose type this node now knows.
    List<StoredEntry> newlyUnderstood() {
        return client.sql("select position, jws from journal.entry where not understood order by position").query((row, n) -> stored(row.getLong(1), row.getString(2))).list()
                .stream().filter(StoredEntry::understood).toList();
    }

    StoredEntry atPosition(long position) {
        return client.sql("select jws from journal.entry where position = ?").param(position).query((row, n) -> stored(position, row.getString(1))).single();
    }

    /// Walks over all applied entries in order, in bulk.
    void eachApplied(Consumer<List<Recorded>> bulk) {
        long place = 0;
        List<Follower.Positioned> page = appliedAfter(place, PAGE);
        while (!page.isEmpty()) {
            bulk.accept(page.stream().map(Follower.Positioned::entry).toList());
            place = page.getLast().position();
            page = appliedAfter(place, PAGE);
        }
    }

    StoredEntry stored(long position, String jws) {
        return stored(position, Entry.parse(jws));
    }

    StoredEntry stored(long position, Entry entry) {
        return new StoredEntry(position, entry, language.read(entry.content().type(), entry.content().data()).orElse(null));
    }

    private Recorded recorded(String jws) {
        Entry entry = Entry.parse(jws);
        Fact fact = language.read(entry.content().type(), entry.content().data())
                .orElseThrow(() -> new IllegalStateException("An applied entry is no longer understood: " + entry.content().type()));
        return StoredEntry.recorded(entry, fact);
    }
}
