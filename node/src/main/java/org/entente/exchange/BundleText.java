package org.entente.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.Entry;
import org.jspecify.annotations.Nullable;

/// A bundle as it travels: one compact JWS a line, each line ended by a line feed, compressed or not. Reading stops at the first breach of a limit: 256 KiB a line, 2,000 lines,
/// 16 MiB in all (compressed and unpacked), {@link #TIME}.
final class BundleText {

    static final String MEDIA_TYPE = "application/vnd.entente.entries";
    static final Duration TIME = Duration.ofSeconds(60);

    private static final int CHUNK = 64 * 1024;

    private final long deadline = System.nanoTime() + TIME.toNanos();
    private final List<String> lines = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long characters;

    private BundleText() {}

    /// What was found in a body.
    sealed interface Reading {

        record Lines(List<String> lines) implements Reading {}

        /// @param soFar the lines before the breach, to be shown to an officer
        record Unreadable(int status, String code, String detail, List<String> soFar) implements Reading {}
    }

    /// @throws IOException when the line is cut or nothing comes
    static Reading read(InputStream body, boolean compressed) throws IOException {
        BundleText text = new BundleText();
        InputStream counted = new Counted(body);
        try {
            return text.lines(compressed ? new GZIPInputStream(counted, CHUNK) : counted);
        } catch (ZipException | EOFException e) {
            return text.unreadable(400, "not-gzip", "The body is not what its encoding says, or was cut off");
        } catch (TooMuchException e) {
            return text.unreadable(413, "bundle-too-large", "At most " + BundleVerifier.MOST_CHARACTERS + " bytes");
        }
    }

    private Reading lines(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (System.nanoTime() - deadline > 0) {
                return unreadable(408, "too-slow", "A bundle has to arrive within " + TIME.toSeconds() + " seconds");
            }
            Reading breach = take(chunk, n);
            if (breach != null) {
                return breach;
            }
        }
        if (line.size() > 0) {
            endLine();
        }
        return lines.isEmpty() ? unreadable(400, "empty", "No entry") : new Reading.Lines(lines);
    }

    private @Nullable Reading take(byte[] chunk, int length) {
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                line.write(chunk, from, i - from);
                from = i + 1;
                endLine();
            }
        }
        line.write(chunk, from, length - from);
        characters += length;
        if (characters > BundleVerifier.MOST_CHARACTERS + (long) BundleVerifier.MOST_ENTRIES) {
            return unreadable(413, "bundle-too-large", "At most " + BundleVerifier.MOST_CHARACTERS + " bytes");
        }
        if (line.size() > Entry.LIMIT) {
            return unreadable(413, "entry-too-large", "At most " + Entry.LIMIT + " bytes an entry");
        }
        return lines.size() > BundleVerifier.MOST_ENTRIES ? unreadable(413, "bundle-too-large", "At most " + BundleVerifier.MOST_ENTRIES + " entries") : null;
    }

    private void endLine() {
        lines.add(line.toString(StandardCharsets.ISO_8859_1));
        line.reset();
    }

    private Reading unreadable(int status, String code, String detail) {
        return new Reading.Unreadable(status, code, detail, List.copyOf(lines));
    }

    static byte[] write(List<String> lines, boolean compress) {
        try {
            var bytes = new ByteArrayOutputStream(lines.stream().mapToInt(String::length).sum() + lines.size());
            try (var out = compress ? new GZIPOutputStream(bytes, CHUNK) : bytes) {
                for (String each : lines) {
                    out.write(each.getBytes(StandardCharsets.US_ASCII));
                    out.write('\n');
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops a body that is longer than any bundle, before it is unpacked.
    private static final class Counted extends FilterInputStream {

        private long left = BundleVerifier.MOST_CHARACTERS + (long) BundleVerifier.MOST_ENTRIES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : count(1, one);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            return n < 0 ? n : count(n, n);
        }

        private int count(int bytes, int answer) throws TooMuchException {
            left -= bytes;
            if (left < 0) {
                throw new TooMuchException();
            }
            return answer;
        }
    }

    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
