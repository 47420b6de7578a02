package org.entente.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bytes that facts name by hash: stored once, in pieces, never in memory as a whole.
@Component
public class Attachments {

    /// Bytes in a piece, but for the last.
    public static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Stores what the stream holds and says by which hash it is known; the same bytes are kept once.
    ///
    /// @param most the largest length allowed, in bytes
    /// @throws TooLarge when there is more
    @Transactional
    public Stored store(InputStream in, long most) throws IOException {
        long id = begin();
        MessageDigest digest = sha256();
        long length = 0;
        byte[] piece = in.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            length += piece.length;
            if (length > most) {
                throw new TooLarge(most);
            }
            digest.update(piece);
            append(id, number, piece);
            piece = in.readNBytes(PIECE);
        }
        return finish(id, new Stored(new Sha256(HexFormat.of().formatHex(digest.digest())), length));
    }

    /// A stored attachment: its hash and its length in bytes.
    public record Stored(Sha256 hash, long length) {}

    /// More bytes than are taken.
    public static class TooLarge extends RuntimeException {

        private final long most;

        TooLarge(long most) {
            super("An attachment has at most " + most + " bytes");
            this.most = most;
        }

        public long most() {
            return most;
        }
    }

    /// Whether all bytes are here.
    public boolean holds(Sha256 hash) {
        return length(hash).isPresent();
    }

    /// Length in bytes of an attachment that is here and not erased.
    public Optional<Long> length(Sha256 hash) {
        return jdbc.sql("select length from journal.attachment where hash = ? and erased_at is null").param(hash.hex()).query(Long.class).optional();
    }

    /// Writes an attachment's bytes from an offset on.
    public void write(Sha256 hash, long offset, OutputStream out) throws IOException {
        int number = Math.toIntExact(offset / PIECE);
        int skip = Math.toIntExact(offset % PIECE);
        Optional<byte[]> piece = piece(hash, number);
        while (piece.isPresent()) {
            out.write(piece.get(), skip, piece.get().length - skip);
            skip = 0;
            piece = piece(hash, ++number);
        }
    }

    private Optional<byte[]> piece(Sha256 hash, int number) {
        return jdbc.sql("select bytes from journal.attachment_piece join journal.attachment on id = attachment where hash = ? and number = ? and erased_at is null")
                .params(hash.hex(), number).query((row, n) -> row.getBytes(1)).optional();
    }

    private long begin() {
        return jdbc.sql("insert into journal.attachment (hash) values (null) returning id").query(Long.class).single();
    }

    private void append(long id, int number, byte[] piece) {
        jdbc.sql("insert into journal.attachment_piece (attachment, number, bytes) values (?, ?, ?)").params(id, number, piece).update();
    }

    private Stored finish(long id, Stored stored) {
        if (holds(stored.hash())) {
            jdbc.sql("delete from journal.attachment_piece where attachment = ?").param(id).update();
            jdbc.sql("delete from journal.attachment where id = ?").param(id).update();
        } else {
            jdbc.sql("update journal.attachment set hash = ?, length = ? where id = ?").params(stored.hash().hex(), stored.length(), id).update();
        }
        return stored;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
