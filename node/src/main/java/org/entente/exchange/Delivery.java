package org.entente.exchange;

import java.time.Instant;
import org.entente.evidence.SignedReceipt;
import org.entente.party.Government;

/// How one entry of this node's own stream stands on its way to one peer: the answer to "why has this not arrived?".
public sealed interface Delivery {

    Government peer();

    /// It has arrived.
    ///
    /// @param sentAt     when it left here
    /// @param receivedAt when the peer says it received it
    /// @param receipt    the peer's signed word, for this entry and all before it
    record Received(Government peer, Instant sentAt, Instant receivedAt, SignedReceipt receipt) implements Delivery {}

    /// The peer answers, and the entry leaves as soon as those before it have left.
    ///
    /// @param ahead how many entries of its stream leave before it
    record OnItsWay(Government peer, long ahead) implements Delivery {}

    /// The peer does not answer. The entry is kept, and tried again until it has arrived.
    ///
    /// @param code   the reason, as a stable word: `not-reached`, `no-answer`, `line-cut`, `no-secure-line`, `not-understood` or what the peer or the receipt check said
    /// @param detail for engineers
    record PeerDown(Government peer, Instant since, int tries, String code, String detail) implements Delivery {}

    /// The peer answers, and does not take it.
    record Obstructed(Government peer, Obstacle obstacle) implements Delivery {}
}
