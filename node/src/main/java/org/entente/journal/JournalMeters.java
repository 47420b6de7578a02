package org.entente.journal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.entente.party.ThisNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Counts what the writer commits, and names each entry in the log where that is asked for (`logging.level.entente.entries=debug`).
@Component
class JournalMeters {

    private static final Logger ENTRIES = LoggerFactory.getLogger(LogMarks.ENTRIES);

    private final String government;
    private final Counter recorded;
    private final Counter admitted;
    private final DistributionSummary batch;
    private final Timer commit;

    JournalMeters(ThisNode node, MeterRegistry registry) {
        this.government = node.government().code();
        this.recorded = entries("recorded", registry);
        this.admitted = entries("admitted", registry);
        this.batch = DistributionSummary.builder("entente.batch.entries").description("Entries committed in one transaction").register(registry);
        this.commit = Timer.builder("entente.commit").description("Time that one transaction of the writer took, commit included").register(registry);
    }

    private static Counter entries(String origin, MeterRegistry registry) {
        return Counter.builder("entente.entries").tag("origin", origin).description("Entries committed by this process: recorded here, or admitted from a peer").register(registry);
    }

    void committed(List<StoredEntry> entries, Duration took) {
        long own = entries.stream().filter(this::isOwn).count();
        recorded.increment(own);
        admitted.increment(entries.size() - own);
        batch.record(entries.size());
        commit.record(took);
        if (ENTRIES.isDebugEnabled()) {
            entries.forEach(this::tell);
        }
    }

    private void tell(StoredEntry entry) {
        try (var marked = LogMarks.of(entry.content().stream()).entry(entry.entry())) {
            ENTRIES.debug("{} {}", isOwn(entry) ? "Recorded" : "Admitted", entry.content().type());
        }
    }

    private boolean isOwn(StoredEntry entry) {
        return entry.content().stream().government().equals(government);
    }
}
