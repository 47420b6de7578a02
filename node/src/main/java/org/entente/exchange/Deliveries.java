package org.entente.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.evidence.Entry;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.entente.party.Peer;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Front door of the exchange: where every entry is, how each peer is doing, and what was held back, refused or found to be forked.
@Component
public class Deliveries {

    private final ThisNode node;
    private final Journal journal;
    private final StreamPolicy policy;
    private final Receipts receipts;
    private final PeerStates states;
    private final HeldBundles held;
    private final RejectedBundles rejected;
    private final Forks forks;
    private final Recoveries recoveries;
    private final RestartCheck restart;
    private final AttachmentDesk attachments;

    Deliveries(ThisNode node, Journal journal, StreamPolicy policy, Receipts receipts, PeerStates states, HeldBundles held, RejectedBundles rejected, Forks forks, Recoveries recoveries, RestartCheck restart, AttachmentDesk attachments) {
        this.node = node;
        this.journal = journal;
        this.policy = policy;
        this.receipts = receipts;
        this.states = states;
        this.held = held;
        this.rejected = rejected;
        this.forks = forks;
        this.recoveries = recoveries;
        this.restart = restart;
        this.attachments = attachments;
    }

    /// How an entry of this node's own stream stands with each peer that shares the stream.
    public List<Delivery> of(StreamId stream, long sequence) {
        return node.peers().stream().map(Peer::government).filter(peer -> policy.isOwn(stream) && policy.mayPass(stream, peer)).map(peer -> delivery(stream, sequence, peer)).toList();
    }

    /// When a peer says it received each part of an own stream: the entry asked for belongs to the next key that is not smaller. For lists; one entry is answered by {@link #of}.
    public NavigableMap<Long, Instant> acknowledgements(StreamId stream, Government peer) {
        return receipts.times(stream, peer);
    }

    /// When this node received each part of another government's stream: the entry asked for belongs to the next key that is not smaller.
    public NavigableMap<Long, Instant> receptions(StreamId stream) {
        return receipts.timesGiven(stream);
    }

    /// This node's own receipt for an entry of another government's stream.
    public Optional<SignedReceipt> ownReceipt(StreamId stream, long sequence) {
        return receipts.covering(stream, sequence).map(SignedReceipt::parse);
    }

    /// How the exchange with each peer stands, in the order of the settings.
    public List<PeerHealth> peers() {
        List<Obstacle> obstacles = states.obstacles();
        return node.peers().stream().map(peer -> health(peer, obstacles.stream().filter(each -> each.peer().equals(peer.government())).toList())).toList();
    }

    /// What this node could not decide yet.
    public List<HeldBundle> held() {
        return held.all();
    }

    /// What this node refused to hold, the latest 200.
    public List<RejectedBundle> rejected() {
        return rejected.latest(RejectedBundles.MOST);
    }

    /// How many refused bundles no officer has taken note of.
    public long unseenRejected() {
        return rejected.unseen();
    }

    /// How many attachments of own entries are on their way to a peer.
    public long attachmentsOnTheirWay() {
        return attachments.onTheirWay();
    }

    public Optional<RejectedBundle> rejected(long id) {
        return rejected.find(id);
    }

    /// An officer takes note of a refused bundle; it leaves the desk until the same bytes come again.
    ///
    /// @param officer number of the officer
    public void takeNote(long id, String officer) {
        rejected.seen(id, officer);
    }

    /// Receipts for a stream, given and got, the latest first.
    public List<SignedReceipt> receipts(StreamId stream, int limit) {
        return receipts.latest(stream, limit).stream().map(SignedReceipt::parse).toList();
    }

    /// Own entries that were lost here and came back, the latest 50.
    public List<Recovery> recoveries() {
        return recoveries.latest();
    }

    /// Why this node states nothing at present, if entries of its own may be missing.
    public Optional<Doubt> doubt() {
        return restart.doubt();
    }

    /// Ends the doubt without the peers that cannot be reached: own streams go on in new ones, which name the last entries known. To be done by an administrator only when waiting is worse.
    public void continueStreams(Signatory who) {
        restart.continueStreams(who);
    }

    /// Forks that were found, unsettled ones first.
    public List<Fork> forks() {
        return forks.all();
    }

    /// Lets a forked stream go on from the form that is held here; the other form stays as evidence. To be done when both sides have agreed which form counts.
    ///
    /// @param officer number of the administrator who settles it
    public void settle(StreamId stream, String officer) {
        forks.settle(stream, officer);
        node.peers().forEach(peer -> states.cleared(peer.government(), stream));
    }

    private Delivery delivery(StreamId stream, long sequence, Government peer) {
        return receipts.gotFor(stream, sequence, peer).<Delivery>map(got -> new Delivery.Received(peer, got.sentAt(), got.signed().receipt().receivedAt(), got.signed()))
                .or(() -> states.obstacles().stream().filter(each -> each.peer().equals(peer) && each.stream().equals(stream)).findFirst().map(each -> new Delivery.Obstructed(peer, each)))
                .or(() -> states.of(peer).filter(PeerStates.PeerState::waiting)
                        .map(down -> new Delivery.PeerDown(peer, down.since(), down.tries(), down.code().orElse(""), down.detail().orElse(""))))
                .orElseGet(() -> new Delivery.OnItsWay(peer, sequence - 1 - receipts.acknowledgedBy(peer).getOrDefault(stream, 0L)));
    }

    private PeerHealth health(Peer peer, List<Obstacle> obstacles) {
        Optional<PeerStates.PeerState> state = states.of(peer.government());
        Backlog backlog = backlog(peer.government());
        return new PeerHealth(peer, standing(state, obstacles), state.map(PeerStates.PeerState::since), state.map(PeerStates.PeerState::tries).orElse(0),
                state.flatMap(PeerStates.PeerState::code), state.flatMap(PeerStates.PeerState::detail), state.flatMap(PeerStates.PeerState::reachedAt), state.flatMap(PeerStates.PeerState::heardAt),
                receipts.lastBy(peer.government()), backlog.entries(), backlog.oldest(), obstacles);
    }

    private record Backlog(long entries, Optional<Instant> oldest) {

        Backlog with(Backlog more) {
            return new Backlog(entries + more.entries, Stream.of(oldest, more.oldest).flatMap(Optional::stream).min(Instant::compareTo));
        }
    }

    private Backlog backlog(Government peer) {
        Map<StreamId, Long> acknowledged = receipts.acknowledgedBy(peer);
        return journal.heads().entrySet().stream().filter(own -> policy.isOwn(own.getKey()) && policy.mayPass(own.getKey(), peer))
                .map(own -> backlog(own.getKey(), own.getValue(), acknowledged.getOrDefault(own.getKey(), 0L)))
                .reduce(new Backlog(0, Optional.empty()), Backlog::with);
    }

    private Backlog backlog(StreamId stream, StreamHead head, long acknowledged) {
        return head.sequence() <= acknowledged ? new Backlog(0, Optional.empty())
                : new Backlog(head.sequence() - acknowledged, journal.jws(stream, acknowledged + 1).map(Entry::parse).map(entry -> entry.content().time()));
    }

    private static PeerHealth.Standing standing(Optional<PeerStates.PeerState> state, List<Obstacle> obstacles) {
        if (obstacles.stream().anyMatch(each -> each.kind() == Obstacle.Kind.FORK)) {
            return PeerHealth.Standing.STOPPED;
        }
        if (state.isEmpty()) {
            return PeerHealth.Standing.NEW;
        }
        if (state.get().waiting()) {
            return PeerHealth.Standing.DOWN;
        }
        return obstacles.isEmpty() ? PeerHealth.Standing.WELL : PeerHealth.Standing.OBSTRUCTED;
    }
}
