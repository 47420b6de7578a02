package org.entente.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.entente.evidence.StreamId;
import org.entente.party.ThisNode;
import org.entente.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where a batch puts things: streams, entries, what waits, views, and the one row that is locked by whoever appends.
@Component
class Shelves {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final ThisNode node;
    private final Standing standing;
    private final Entries entries;
    private final Waiting waiting;
    private final Views views;
    private final Language language;
    private final Signing signing;

    Shelves(JdbcClient jdbc, DataSource database, ThisNode node, Standing standing, Entries entries, Waiting waiting, Views views, Language language, Signing signing) {
        this.jdbc = jdbc;
        this.database = database;
        this.node = node;
        this.standing = standing;
        this.entries = entries;
        this.waiting = waiting;
        this.views = views;
        this.language = language;
        this.signing = signing;
    }

    Standing standing() {
        return standing;
    }

    Entries entries() {
        return entries;
    }

    Waiting waiting() {
        return waiting;
    }

    Views views() {
        return views;
    }

    Language language() {
        return language;
    }

    Signing signing() {
        return signing;
    }

    Writes writes() {
        return new Writes(database);
    }

    String government() {
        return node.government().code();
    }

    StreamId ownStream(String agreement) {
        return new StreamId(government(), agreement, standing.lastContinuation(government(), agreement));
    }

    /// Waits until no other process of this government appends.
    HeadRow lock() {
        return jdbc.sql("select position, applied, mark from journal.head for update").query(HeadRow.class).single();
    }

    /// What stores new entries, gives a place to those that are applied now, and notes for what the others wait.
    void place(Release release, List<StoredEntry> fresh, Map<StreamId, Integer> numbers, long lastPlace, Instant now, Writes writes) {
        Map<StoredEntry, Long> places = new HashMap<>();
        long place = lastPlace;
        for (StoredEntry each : release.order()) {
            places.put(each, ++place);
        }
        entries.insert(fresh, places, numbers, now, writes);
        List<StoredEntry> freed = new ArrayList<>(release.order());
        if (freed.size() > fresh.size() - release.held().size()) {
            freed.removeAll(new java.util.HashSet<>(fresh));
            entries.markApplied(freed, places, writes);
        }
        waiting.hold(release.held(), writes);
    }
}
