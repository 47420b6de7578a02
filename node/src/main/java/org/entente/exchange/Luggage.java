package org.entente.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.entente.evidence.NamedAttachment;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Peer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The attachments of this node's entries on their way to one peer: carried piece by piece while no entry waits, from where an interruption left them, until the
/// peer says that it holds them all. Used by one thread.
final class Luggage {

    private static final Logger LOG = LoggerFactory.getLogger(Luggage.class);
    /// How often an attachment is begun anew that the peer found to be different.
    private static final int TURNS = 3;

    private final Peer peer;
    private final PeerLine line;
    private final AttachmentDesk desk;
    private final Map<StreamId, Long> looked = new HashMap<>();
    private final Deque<Piece> due = new ArrayDeque<>();

    /// @param offset where the next piece begins; -1 before the peer was asked
    private record Piece(NamedAttachment attachment, long offset, int turn) {

        Piece at(long next) {
            return new Piece(attachment, next, turn);
        }
    }

    Luggage(Peer peer, PeerLine line, AttachmentDesk desk) {
        this.peer = peer;
        this.line = line;
        this.desk = desk;
    }

    void startAnew() {
        looked.clear();
        due.clear();
    }

    /// Takes up what the entries name that the peer has acknowledged.
    void packed(StreamId stream, long acknowledged) {
        long before = looked.getOrDefault(stream, 0L);
        if (acknowledged > before) {
            desk.toSend(stream, before, acknowledged, peer.government()).forEach(each -> due.add(new Piece(each, -1, 1)));
            looked.put(stream, acknowledged);
        }
    }

    /// Carries the next piece, if there is any.
    Progress carry() throws InterruptedException {
        Piece next = due.poll();
        if (next == null) {
            return Progress.IDLE;
        }
        Progress progress = next.offset() < 0 ? ask(next) : send(next);
        if (progress instanceof Progress.Down) {
            due.addFirst(next.at(-1));
        }
        return progress;
    }

    private Progress ask(Piece piece) throws InterruptedException {
        desk.began(piece.attachment(), peer.government());
        return answered(piece, line.arrived(piece.attachment().sha256()));
    }

    private Progress send(Piece piece) throws InterruptedException {
        Sha256 hash = piece.attachment().sha256();
        byte @Nullable [] bytes = desk.bytes(hash, piece.offset());
        if (bytes == null) {
            LOG.info("Attachment {} is named by an entry and not here, or was erased", hash);
            return Progress.MOVED;
        }
        return answered(piece, line.deliver(hash, piece.offset(), bytes));
    }

    private Progress answered(Piece piece, Reply<PeerLine.Arrived> reply) {
        return switch (reply) {
            case Reply.Good<PeerLine.Arrived>(PeerLine.Arrived arrived) -> {
                if (arrived.complete()) {
                    desk.acknowledged(piece.attachment(), peer.government());
                } else {
                    due.addFirst(piece.at(arrived.offset()));
                }
                yield Progress.MOVED;
            }
            case Reply.Refused<PeerLine.Arrived>(Problem problem) -> refused(piece, problem);
            case Reply.Down<PeerLine.Arrived>(String code, String detail) -> new Progress.Down(code, detail);
        };
    }

    private Progress refused(Piece piece, Problem problem) {
        if (problem.status() >= 500) {
            return new Progress.Down(problem.code(), problem.detail());
        }
        if (problem.status() == AttachmentsDoor.GONE) {
            return Progress.MOVED;
        }
        LOG.warn("{} does not take attachment {}: {} {}", peer.government(), piece.attachment().sha256(), problem.code(), problem.detail());
        if (problem.code().equals("attachment-differs") && piece.turn() < TURNS) {
            due.addLast(new Piece(piece.attachment(), -1, piece.turn() + 1));
        }
        return Progress.MOVED;
    }
}
