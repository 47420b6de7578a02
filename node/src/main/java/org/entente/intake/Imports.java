package org.entente.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.party.Signatory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Files that are taken in one after another in the background, and what became of each, also after a restart.
@Component
public class Imports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final IntakeReport NOTHING = new IntakeReport(0, 0, 0, 0, 0, 0, List.of());

    private final Intake intake;
    private final ImportRecords records;
    private final Clock clock;
    private final Map<UUID, Import> current = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("intake").factory());

    Imports(Intake intake, ImportRecords records, Clock clock) {
        this.intake = intake;
        this.records = records;
        this.clock = clock;
    }

    /// Queues a file; it is taken in when those before it are done.
    public Import begin(byte[] csv, Signatory approver) {
        Import waiting = new Import(UUID.randomUUID(), ImportState.WAITING, approver.officer(), clock.instant(), NOTHING, null);
        records.keep(waiting);
        current.put(waiting.id(), waiting);
        worker.submit(() -> run(waiting, csv, approver));
        return waiting;
    }

    public Optional<Import> find(UUID id) {
        return Optional.ofNullable(current.get(id)).or(() -> records.find(id));
    }

    @EventListener(ApplicationReadyEvent.class)
    void noteInterrupted() {
        records.interruptAll(current.keySet());
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void run(Import waiting, byte[] csv, Signatory approver) {
        Import running = at(waiting, ImportState.RUNNING, NOTHING);
        current.put(running.id(), running);
        records.keep(running);
        Import ended = end(running, csv, approver);
        records.keep(ended);
        current.remove(ended.id());
    }

    private Import end(Import running, byte[] csv, Signatory approver) {
        try {
            IntakeOutcome outcome = intake.take(new ByteArrayInputStream(csv), approver, report -> current.put(running.id(), at(running, ImportState.RUNNING, report)));
            return switch (outcome) {
                case IntakeOutcome.Taken taken -> at(running, ImportState.DONE, taken.report());
                case IntakeOutcome.Refused refused -> new Import(running.id(), ImportState.REFUSED, running.officer(), running.begun(), NOTHING, refused.refusal());
            };
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} failed", running.id(), e);
            return at(running, ImportState.FAILED, current.getOrDefault(running.id(), running).report());
        }
    }

    private static Import at(Import known, ImportState state, IntakeReport report) {
        return new Import(known.id(), state, known.officer(), known.begun(), report, null);
    }
}
