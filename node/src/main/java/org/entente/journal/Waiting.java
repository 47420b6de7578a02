package org.entente.journal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.evidence.Sha256;
import org.entente.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The entries that are stored and cannot be applied yet, and for what each of them waits.
@Component
class Waiting {

    private final JdbcClient jdbc;
    private final Entries entries;

    Waiting(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /// Sorts entries that are about to be stored, in order of their positions, into those that can be applied now, with the earlier ones that
    /// waited for them, and those that must wait.
    Release release(List<StoredEntry> fresh, boolean anyWaits) {
        Set<Sha256> applied = hashes("select hash from journal.entry where hash = any(?) and applied is not null", fresh.stream().flatMap(each -> each.content().answers().stream()).distinct().toList());
        Set<Sha256> awaited = anyWaits ? hashes("select missing from journal.waiting where missing = any(?)", fresh.stream().map(StoredEntry::hash).toList()) : Set.of();
        Set<String> unfinished = anyWaits ? unfinished(fresh.stream().map(each -> each.content().subject()).distinct().toArray(String[]::new)) : Set.of();
        return new Release(this, applied, awaited, unfinished).of(fresh);
    }

    /// Whether any entry is stored and not applied.
    boolean any() {
        return jdbc.sql("select exists (select 1 from journal.entry where applied is null)").query(Boolean.class).single();
    }

    /// What notes that entries wait, and for which others.
    void hold(Map<StoredEntry, Set<Sha256>> held, Writes writes) {
        writes.add("insert into journal.waiting (position, missing) values (?, ?) on conflict do nothing",
                held.entrySet().stream().flatMap(each -> each.getValue().stream().map(missing -> new Object[] {each.getKey().position(), missing.bytes()})).toList());
    }

    /// How many entries wait for another, and how many are not understood.
    Waits count() {
        return jdbc.sql("select count(*) filter (where understood), count(*) filter (where not understood) from journal.entry where applied is null")
                .query((row, n) -> new Waits(row.getLong(1), row.getLong(2))).single();
    }

    /// The last stored entry of the same stream about the same subject that stands before this one and is not applied. It waits in turn for those before it.
    Optional<Sha256> lastUnappliedBefore(StoredEntry entry) {
        var content = entry.content();
        return jdbc.sql("""
                select entry.hash from journal.entry join journal.stream on stream.id = entry.stream
                where source = ? and subject = ? and entry.sequence < ? and applied is null order by entry.sequence desc limit 1""")
                .params(content.stream().source(), content.subject(), content.sequence())
                .query((row, n) -> Sha256.ofDigest(row.getBytes(1))).optional();
    }

    /// Stored entries for which the one just applied was the last that was missing.
    List<StoredEntry> freed(Sha256 hash) {
        List<Long> positions = jdbc.sql("delete from journal.waiting where missing = ? returning position").param(hash.bytes()).query(Long.class).list();
        return positions.stream().sorted()
                .filter(position -> !jdbc.sql("select exists (select 1 from journal.waiting where position = ?)").param(position).query(Boolean.class).single())
                .map(entries::atPosition).toList();
    }

    private Set<String> unfinished(String[] subjects) {
        return new HashSet<>(jdbc.sql("select subject from unnest(?) as asked (subject) where exists (select 1 from journal.entry where entry.subject = asked.subject and applied is null)").param(subjects).query(String.class).list());
    }

    private Set<Sha256> hashes(String among, Collection<Sha256> hashes) {
        byte[][] wanted = hashes.stream().map(Sha256::bytes).toArray(byte[][]::new);
        return wanted.length == 0 ? Set.of() : new HashSet<>(jdbc.sql(among).param(wanted).query((row, n) -> Sha256.ofDigest(row.getBytes(1))).list());
    }
}
