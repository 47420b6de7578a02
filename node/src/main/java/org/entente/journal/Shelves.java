package org.entente.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.StreamId;
import org.entente.party.ThisNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where a batch puts things: streams, entries, what waits, views, and the one row that is locked by whoever appends.
@Component
class Shelves {

    private final JdbcClient jdbc;
    private final ThisNode node;
    private final Streams streams;
    private final Entries entries;
    private final Waiting waiting;
    private final Views views;
    private final Language language;
    private final Signing signing;

    Shelves(JdbcClient jdbc, ThisNode node, Streams streams, Entries entries, Waiting waiting, Views views, Language language, Signing signing) {
        this.jdbc = jdbc;
        this.node = node;
        this.streams = streams;
        this.entries = entries;
        this.waiting = waiting;
        this.views = views;
        this.language = language;
        this.signing = signing;
    }

    Streams streams() {
        return streams;
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

    String government() {
        return node.government().code();
    }

    StreamId ownStream(String agreement) {
        return new StreamId(government(), agreement, streams.lastContinuation(government(), agreement));
    }

    /// Waits until no other process of this government appends.
    HeadRow lock() {
        return jdbc.sql("select position, applied from journal.head for update").query(HeadRow.class).single();
    }

    void move(long position, long applied) {
        jdbc.sql("update journal.head set position = ?, applied = ?").params(position, applied).update();
    }

    /// Stores new entries, gives a place to those that are applied now, and notes for what the others wait. Returns the last place given.
    long place(Release release, List<StoredEntry> fresh, Map<StreamId, Integer> numbers, long lastPlace, Instant now) {
        Map<StoredEntry, Long> places = new HashMap<>();
        long place = lastPlace;
        for (StoredEntry each : release.order()) {
            places.put(each, ++place);
        }
        entries.insert(fresh, places, numbers, now);
        List<StoredEntry> freed = new ArrayList<>(release.order());
        if (freed.size() > fresh.size() - release.held().size()) {
            freed.removeAll(new java.util.HashSet<>(fresh));
            entries.markApplied(freed, places);
        }
        waiting.hold(release.held());
        return place;
    }
}
