package org.entente.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.NamedAttachment;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bytes that facts name by hash: stored once, in pieces, never in memory as a whole.
@Component
public class Attachments {

    /// Bytes in a piece, but for the last.
    public static final int PIECE = 256 * 1024;

    /// Random bytes before the content of an attachment that can be erased.
    public static final int SALT = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

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
        return store(in, most, false);
    }

    /// Stores what tells about persons behind random bytes, so that its hash tells nothing about it and it can be erased. See {@link #store(InputStream, long)}.
    @Transactional
    public Stored storeSalted(InputStream in, long most) throws IOException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return store(new SequenceInputStream(new ByteArrayInputStream(salt), in), most + SALT, true);
    }

    private Stored store(InputStream in, long most, boolean salted) throws IOException {
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
        return finish(id, new Stored(new Sha256(HexFormat.of().formatHex(digest.digest())), length, salted));
    }

    /// A stored attachment: its hash and its length in bytes, and whether it can be erased.
    public record Stored(Sha256 hash, long length, boolean salted) {}

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

    /// An attachment's bytes, read from the database piece by piece.
    public InputStream open(Sha256 hash) {
        return new SequenceInputStream(new Enumeration<>() {

            private int number;
            private Optional<byte[]> next = piece(hash, 0);

            @Override
            public boolean hasMoreElements() {
                return next.isPresent();
            }

            @Override
            public InputStream nextElement() {
                InputStream piece = new ByteArrayInputStream(next.orElseThrow());
                next = piece(hash, ++number);
                return piece;
            }
        });
    }

    /// A part of an attachment.
    ///
    /// @param most how many bytes at the most; fewer only at the end
    public byte[] read(Sha256 hash, long offset, int most) {
        var part = new ByteArrayOutputStream(most);
        int skip = Math.toIntExact(offset % PIECE);
        for (int number = Math.toIntExact(offset / PIECE); part.size() < most; number++) {
            Optional<byte[]> piece = piece(hash, number);
            if (piece.isEmpty()) {
                break;
            }
            part.write(piece.get(), skip, Math.min(piece.get().length - skip, most - part.size()));
            skip = 0;
        }
        return part.toByteArray();
    }

    /// All bytes from an offset on, if the attachment is here.
    ///
    /// @param most length in bytes up to which it is taken into memory; empty for a longer one
    public Optional<byte[]> whole(Sha256 hash, long offset, int most) {
        return length(hash).filter(length -> length - offset <= most).map(length -> read(hash, offset, Math.toIntExact(Math.max(0, length - offset))));
    }

    /// Whether it was here and was erased, as the law may demand.
    public boolean isErased(Sha256 hash) {
        return jdbc.sql("select exists (select 1 from journal.attachment where hash = ? and erased_at is not null)").param(hash.hex()).query(Boolean.class).single();
    }

    /// Removes the bytes for good, also those on their way, and takes none of them any more.
    void erase(Sha256 hash) {
        jdbc.sql("delete from journal.attachment_piece where attachment in (select id from journal.attachment where hash = ? or arriving = ?)").params(hash.hex(), hash.hex()).update();
        jdbc.sql("delete from journal.attachment where arriving = ?").param(hash.hex()).update();
        jdbc.sql("""
                insert into journal.attachment (hash, length, erased_at) values (?, 0, now())
                on conflict (hash) do update set length = 0, erased_at = coalesce(attachment.erased_at, excluded.erased_at)""").param(hash.hex()).update();
    }

    /// The attachments that entries of a stream name, those after one number up to and including another, in order.
    public List<NamedAttachment> named(StreamId stream, long after, long upTo) {
        return jdbc.sql("""
                select attachment_named.hash, media_type, attachment_named.length, salted from journal.attachment_named join journal.stream on stream.id = attachment_named.stream
                where source = ? and attachment_named.sequence > ? and attachment_named.sequence <= ? order by attachment_named.sequence, attachment_named.hash""")
                .params(stream.source(), after, upTo).query((row, n) -> new NamedAttachment(new Sha256(row.getString(1)), row.getString(2), row.getLong(3), row.getBoolean(4))).list();
    }

    /// The attachments that entries of a stream name and that are neither here nor erased; at most 1,000.
    public List<NamedAttachment> missing(StreamId stream) {
        return jdbc.sql("""
                select attachment_named.hash, media_type, attachment_named.length, salted from journal.attachment_named join journal.stream on stream.id = attachment_named.stream
                where source = ? and not exists (select 1 from journal.attachment where attachment.hash = attachment_named.hash) order by attachment_named.sequence limit 1000""")
                .param(stream.source()).query((row, n) -> new NamedAttachment(new Sha256(row.getString(1)), row.getString(2), row.getLong(3), row.getBoolean(4))).list();
    }

    /// The streams with entries that name an attachment.
    public List<StreamId> namedIn(Sha256 hash) {
        return jdbc.sql("select distinct source from journal.attachment_named join journal.stream on stream.id = attachment_named.stream where attachment_named.hash = ?").param(hash.hex())
                .query((row, n) -> StreamId.parse(row.getString(1))).list();
    }

    /// The length that an entry states for an attachment, here or not.
    public Optional<Long> statedLength(Sha256 hash) {
        return jdbc.sql("select length from journal.attachment_named where hash = ? limit 1").param(hash.hex()).query(Long.class).optional();
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

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
