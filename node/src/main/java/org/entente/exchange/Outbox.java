package org.entente.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.springframework.stereotype.Component;

/// What there is to send: the streams that a peer may hold, and bundles of their entries. A bundle has at most 2,000 entries and, unless a single entry is
/// longer, {@value #CHARACTERS} characters, so that neither side needs much memory for it.
@Component
class Outbox {

    static final int CHARACTERS = 4 * 1024 * 1024;

    private static final int PAGE = 250;

    private final Journal journal;
    private final StreamPolicy policy;

    Outbox(Journal journal, StreamPolicy policy) {
        this.journal = journal;
        this.policy = policy;
    }

    /// The heads of all streams held here that a peer may hold too, in the order of their names.
    Map<StreamId, StreamHead> shared(Government peer) {
        return shared(journal.heads(), peer);
    }

    /// The same of those with which this process had to do, as it last left them.
    Map<StreamId, StreamHead> lastKnown(Government peer) {
        return shared(journal.lastKnownHeads(), peer);
    }

    private Map<StreamId, StreamHead> shared(Map<StreamId, StreamHead> all, Government peer) {
        Map<StreamId, StreamHead> shared = new TreeMap<>(Comparator.comparing(StreamId::source));
        all.forEach((stream, head) -> {
            if (policy.mayPass(stream, peer)) {
                shared.put(stream, head);
            }
        });
        return shared;
    }

    /// The entries of a stream after a number, as far as they fit into one bundle.
    List<String> bundle(StreamId stream, long after) {
        List<String> bundle = new ArrayList<>();
        long characters = 0;
        List<String> recent = journal.justRecorded(stream, after, BundleVerifier.MOST_ENTRIES);
        List<String> page = recent.isEmpty() ? journal.after(stream, after, PAGE) : recent;
        while (!page.isEmpty()) {
            for (String entry : page) {
                characters += entry.length();
                if (bundle.size() == BundleVerifier.MOST_ENTRIES || characters > CHARACTERS && !bundle.isEmpty()) {
                    return bundle;
                }
                bundle.add(entry);
            }
            page = page.size() < PAGE ? List.of() : journal.after(stream, after + bundle.size(), PAGE);
        }
        return bundle;
    }
}
