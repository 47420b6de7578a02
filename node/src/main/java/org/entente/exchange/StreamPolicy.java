package org.entente.exchange;

import java.util.List;
import org.entente.agreement.Agreements;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Who may hold a stream: the parties of its agreement, or the two governments of a standing cooperation stream. Whether the agreement is in force on a day decides what an
/// entry effects, never whether it is delivered.
@Component
class StreamPolicy {

    private static final String COOPERATION = "cooperation-[A-Z]{2,8}-[A-Z]{2,8}";

    private final Agreements agreements;
    private final ThisNode node;

    StreamPolicy(Agreements agreements, ThisNode node) {
        this.agreements = agreements;
        this.node = node;
    }

    /// Whether this node and a peer may pass a stream between them.
    boolean mayPass(StreamId stream, Government peer) {
        List<Government> parties = parties(stream.agreement());
        return parties.contains(new Government(stream.government())) && parties.contains(peer) && parties.contains(node.government());
    }

    boolean isOwn(StreamId stream) {
        return stream.government().equals(node.government().code());
    }

    /// Who may hold the streams under an agreement.
    List<Government> parties(String agreement) {
        boolean lowerCase = agreement.equals(agreement.toLowerCase(java.util.Locale.ROOT));
        return lowerCase && agreement.startsWith("cooperation-") || !lowerCase && !agreement.matches(COOPERATION) ? List.of() : agreements.parties(agreement);
    }
}
