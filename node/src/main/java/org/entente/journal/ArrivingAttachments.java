package org.entente.journal;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Attachments that come in from a peer piece by piece. What is here stays over an interruption; what proves to be something else than its name says is thrown away.
@Component
public class ArrivingAttachments {

    private final JdbcClient jdbc;
    private final Attachments attachments;

    ArrivingAttachments(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /// How many bytes of an attachment are here; all of them when it is complete.
    public long arrived(Sha256 hash) {
        return attachments.length(hash).or(() -> row(hash).map(Row::length)).orElse(0L);
    }

    /// Adds bytes behind those that are here.
    ///
    /// @param offset where they belong; bytes for any other place than the end are not taken
    /// @param bytes  a multiple of {@value Attachments#PIECE}, but for the last
    /// @return how many bytes are here then; none of one that was erased
    @Transactional
    public long append(Sha256 hash, long offset, byte[] bytes) {
        if (attachments.isErased(hash)) {
            return 0;
        }
        jdbc.sql("insert into journal.attachment (arriving, length) values (?, 0) on conflict (arriving) do nothing").param(hash.hex()).update();
        Row row = jdbc.sql("select id, length from journal.attachment where arriving = ? for update").param(hash.hex()).query(Row.class).single();
        if (row.length() != offset || offset % Attachments.PIECE != 0) {
            return row.length();
        }
        int number = Math.toIntExact(offset / Attachments.PIECE);
        for (int from = 0; from < bytes.length; from += Attachments.PIECE) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Attachments.PIECE));
            jdbc.sql("insert into journal.attachment_piece (attachment, number, bytes) values (?, ?, ?)").params(row.id(), number++, piece).update();
        }
        jdbc.sql("update journal.attachment set length = ? where id = ?").params(offset + bytes.length, row.id()).update();
        return offset + bytes.length;
    }

    /// Compares what has arrived with its name. Other bytes are thrown away, so that they can come again.
    ///
    /// @return whether the attachment is here now
    @Transactional
    public boolean complete(Sha256 hash) {
        Optional<Row> row = jdbc.sql("select id, length from journal.attachment where arriving = ? for update").param(hash.hex()).query(Row.class).optional();
        if (row.isEmpty() || attachments.holds(hash) || attachments.isErased(hash)) {
            row.ifPresent(this::discard);
            return attachments.holds(hash);
        }
        if (!digest(row.get()).equals(hash)) {
            discard(row.get());
            return false;
        }
        jdbc.sql("update journal.attachment set hash = arriving, arriving = null where id = ?").param(row.get().id()).update();
        return true;
    }

    private Sha256 digest(Row row) {
        MessageDigest digest = Attachments.sha256();
        for (long number = 0; number * Attachments.PIECE < row.length(); number++) {
            digest.update(jdbc.sql("select bytes from journal.attachment_piece where attachment = ? and number = ?").params(row.id(), number).query((r, n) -> r.getBytes(1)).single());
        }
        return Sha256.ofDigest(digest.digest());
    }

    private void discard(Row row) {
        jdbc.sql("delete from journal.attachment_piece where attachment = ?").param(row.id()).update();
        jdbc.sql("delete from journal.attachment where id = ?").param(row.id()).update();
    }

    private Optional<Row> row(Sha256 hash) {
        return jdbc.sql("select id, length from journal.attachment where arriving = ?").param(hash.hex()).query(Row.class).optional();
    }

    private record Row(long id, long length) {}
}
