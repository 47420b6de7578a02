package org.entente.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.AppendGuard;
import org.entente.journal.Journal;
import org.entente.journal.Refusal;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Peer;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Makes sure after a start that this node still holds what it has stated, before it states more: numbers must never be used twice. When everything looks as it was left, it waits up to
/// {@link #PATIENCE} for a peer to confirm it. When an older backup was restored, it waits for all peers, who give back what is missing; if one cannot be reached, an administrator may have
/// the streams continued in new ones.
@Component
class RestartCheck implements AppendGuard, SmartLifecycle {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(RestartCheck.class);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final RestartMark marks;
    private final Journal journal;
    private final ThisNode node;
    private final StreamPolicy policy;
    private final PeerStates states;
    private final boolean alone;
    private ScheduledExecutorService notes = Executors.newSingleThreadScheduledExecutor();
    private Optional<RestartMark.Mark> mark = Optional.empty();
    private volatile boolean running;
    private volatile boolean doubtful;
    private volatile boolean sure;
    private volatile Instant since = Instant.MAX;
    private volatile long begun = System.nanoTime();

    RestartCheck(RestartMark marks, Journal journal, ThisNode node, StreamPolicy policy, PeerStates states, ExchangeProperties properties) {
        this.marks = marks;
        this.journal = journal;
        this.node = node;
        this.policy = policy;
        this.states = states;
        this.alone = properties.alone();
    }

    @Override
    public synchronized void start() {
        begun = System.nanoTime();
        since = states.databaseTime();
        mark = marks.inFolder();
        sure = false;
        doubtful = isDoubtful();
        if (doubtful) {
            LOG.warn("The database or the data folder is an older copy: entries may be missing; peers are asked before anything is stated");
        } else {
            mark = Optional.of(marks.renew(mark, own()));
        }
        notes = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("restart-mark").factory());
        notes.scheduleWithFixedDelay(this::note, 1, 1, TimeUnit.SECONDS);
        running = true;
    }

    @Override
    public void stop() {
        notes.shutdown();
        note();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the journal's writer starts and after it has stopped, so that the mark names the last entry.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4097;
    }

    @Override
    public Optional<Refusal> obstacle(String agreement) {
        List<Government> sharing = sure ? List.of() : sharing(agreement);
        if (sharing.isEmpty()) {
            return alone && doubtful ? Optional.of(new EntriesMissing()) : Optional.empty();
        }
        while (!isConfirmed(sharing) && System.nanoTime() - begun < PATIENCE.toNanos()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        boolean refused = doubtful && !isConfirmed(sharing);
        sure |= !doubtful;
        return refused ? Optional.of(new EntriesMissing()) : Optional.empty();
    }

    /// The doubt that keeps this node from stating anything, if there is one.
    Optional<Doubt> doubt() {
        return doubtful ? Optional.of(new Doubt(peers().stream().filter(each -> !wasCompared(each)).toList())) : Optional.empty();
    }

    /// Begins a new stream in the place of each own one of which a peer that was not reached may hold more, and ends the doubt.
    synchronized void continueStreams(Signatory who) {
        Map<String, Long> known = new HashMap<>(mark.map(RestartMark.Mark::heads).orElse(Map.of()));
        own().forEach((stream, head) -> known.merge(stream.source(), head.sequence(), Math::max));
        List<Government> unheard = doubt().map(Doubt::unheard).orElse(List.of());
        known.keySet().stream().map(StreamId::parse).filter(this::isLast).filter(stream -> unheard.stream().anyMatch(peer -> policy.mayPass(stream, peer)))
                .forEach(stream -> journal.continueStream(stream.agreement(), who, (ledger, now) -> Ruling.accept(new Statement(continued(stream, known.get(stream.source())), "stream/" + stream.source(), null))));
        settle();
    }

    private StreamContinued continued(StreamId stream, long reached) {
        StreamHead head = journal.head(stream);
        return new StreamContinued(stream.source(), head.sequence(), head.hash() == null ? null : head.hash().hex(), reached > head.sequence() ? reached : null);
    }

    private boolean isLast(StreamId stream) {
        return own().keySet().stream().filter(each -> each.agreement().equals(stream.agreement())).map(StreamId::continuation).max(Comparator.naturalOrder()).orElse(1) <= stream.continuation();
    }

    private boolean isDoubtful() {
        Map<StreamId, StreamHead> own = own();
        return mark.map(left -> left.isBeyond(own) || marks.isCopied(left) || !marks.inDatabase(left.folder()).equals(Optional.of(left.nonce()))).orElse(!own.isEmpty());
    }

    private boolean isConfirmed(List<Government> sharing) {
        return sure || (doubtful ? sharing.stream().allMatch(this::wasCompared) : sharing.stream().anyMatch(this::wasCompared));
    }

    private boolean wasCompared(Government peer) {
        return states.comparedSince(peer, since);
    }

    private synchronized void note() {
        try {
            if (doubtful && !alone && peers().stream().allMatch(this::wasCompared)) {
                settle();
            } else if (!doubtful) {
                mark = mark.map(left -> marks.update(left, own()));
            }
        } catch (RuntimeException e) {
            LOG.warn("How far the streams have come could not be noted: {}", e.getMessage());
        }
    }

    private void settle() {
        mark = Optional.of(marks.renew(mark, own()));
        doubtful = false;
        sure = true;
        LOG.info("This node holds what it has stated as far as its peers know, or goes on in new streams");
    }

    private List<Government> sharing(String agreement) {
        return peers().stream().filter(peer -> policy.mayPass(new StreamId(node.government().code(), agreement), peer)).toList();
    }

    private List<Government> peers() {
        return node.peers().stream().map(Peer::government).toList();
    }

    private Map<StreamId, StreamHead> own() {
        Map<StreamId, StreamHead> own = new HashMap<>(journal.heads());
        own.keySet().removeIf(stream -> !policy.isOwn(stream));
        return own;
    }
}
