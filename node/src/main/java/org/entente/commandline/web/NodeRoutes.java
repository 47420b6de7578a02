package org.entente.commandline.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.api.ApiController;
import org.entente.evidence.StreamId;
import org.entente.exchange.Deliveries;
import org.entente.exchange.PeerHealth;
import org.entente.journal.Journal;
import org.entente.party.ThisNode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;

/// How this node stands: what it holds, and what its peers have acknowledged.
@ApiController
class NodeRoutes {

    private final ThisNode node;
    private final Journal journal;
    private final Deliveries deliveries;

    NodeRoutes(ThisNode node, Journal journal, Deliveries deliveries) {
        this.node = node;
        this.journal = journal;
        this.deliveries = deliveries;
    }

    /// @param waiting       entries that answer one which has not arrived here
    /// @param notUnderstood entries of a kind that this version does not know
    /// @param brokenViews   views that stand still, with the reason
    public record NodeStanding(String government, List<StreamHeadLine> streams, List<PeerStanding> peers, long waiting, long notUnderstood, Map<String, String> brokenViews) {}

    public record StreamHeadLine(String government, String agreement, int continuation, long sequence, @Nullable String hash) {}

    /// @param backlog     entries of this node that the peer has not acknowledged
    /// @param lastReceipt when it last gave a receipt
    public record PeerStanding(String government, String standing, long backlog, @Nullable Instant lastReceipt) {}

    @GetMapping("/node")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    NodeStanding showNode() {
        var waits = journal.waits();
        return new NodeStanding(node.government().code(), streams(), deliveries.peers().stream().map(NodeRoutes::line).toList(), waits.waiting(), waits.notUnderstood(), journal.brokenViews());
    }

    private List<StreamHeadLine> streams() {
        return journal.heads().entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().source())).map(each -> {
            StreamId stream = each.getKey();
            return new StreamHeadLine(stream.government(), stream.agreement(), stream.continuation(), each.getValue().sequence(), each.getValue().hash() == null ? null : each.getValue().hash().hex());
        }).toList();
    }

    private static PeerStanding line(PeerHealth health) {
        return new PeerStanding(health.peer().government().code(), health.standing().name(), health.backlog(), health.lastReceipt().orElse(null));
    }
}
