package org.entente.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.NamedAttachment;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.ArrivingAttachments;
import org.entente.journal.Attachments;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows which attachments go to which peer and which have arrived there.
@Component
class AttachmentDesk {

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final ArrivingAttachments arriving;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    AttachmentDesk(JdbcClient jdbc, Attachments attachments, ArrivingAttachments arriving, Acknowledgements acknowledgements, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.arriving = arriving;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    /// What entries of an own stream name, after one number and up to another, and the peer has not acknowledged.
    List<NamedAttachment> toSend(StreamId stream, long after, long upTo, Government peer) {
        return attachments.named(stream, after, upTo).stream().filter(each -> acknowledgedAt(each.sha256(), peer).isEmpty() && !attachments.isErased(each.sha256())).distinct().toList();
    }

    void began(NamedAttachment attachment, Government peer) {
        jdbc.sql("insert into exchange.attachment_sent (peer, hash, length, began_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(peer.code(), attachment.sha256().hex(), attachment.length(), Timestamp.from(clock.instant())).update();
    }

    void acknowledged(NamedAttachment attachment, Government peer) {
        jdbc.sql("update exchange.attachment_sent set acknowledged_at = ? where peer = ? and hash = ? and acknowledged_at is null")
                .params(Timestamp.from(clock.instant()), peer.code(), attachment.sha256().hex()).update();
        acknowledgements.stored(attachment.sha256(), peer);
    }

    /// How many have begun to go to a peer and have not arrived there as a whole.
    long onTheirWay() {
        return jdbc.sql("select count(*) from exchange.attachment_sent where acknowledged_at is null").query(Long.class).single();
    }

    Optional<Instant> acknowledgedAt(Sha256 hash, Government peer) {
        return jdbc.sql("select acknowledged_at from exchange.attachment_sent where peer = ? and hash = ? and acknowledged_at is not null").params(peer.code(), hash.hex())
                .query((row, n) -> row.getTimestamp(1).toInstant()).optional();
    }

    /// The peer has lost entries, and with them perhaps attachments: each is asked for again.
    void lostBy(Government peer) {
        jdbc.sql("update exchange.attachment_sent set acknowledged_at = null where peer = ?").param(peer.code()).update();
    }

    /// The piece that begins at an offset; null if the attachment is not here.
    byte @Nullable [] bytes(Sha256 hash, long offset) {
        return attachments.holds(hash) ? attachments.read(hash, offset, AttachmentsDoor.PIECE) : null;
    }

    /// What entries of a stream name and is not here.
    List<NamedAttachment> missing(StreamId stream) {
        return attachments.missing(stream);
    }

    long arrived(Sha256 hash) {
        return arriving.arrived(hash);
    }

    /// Takes a piece that this node asked for.
    ///
    /// @return whether there is more to ask for
    boolean take(NamedAttachment attachment, long offset, byte[] piece) {
        if (arriving.append(attachment.sha256(), offset, piece) >= attachment.length()) {
            arriving.complete(attachment.sha256());
            return false;
        }
        return piece.length > 0;
    }
}
