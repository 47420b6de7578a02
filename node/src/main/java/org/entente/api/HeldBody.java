package org.entente.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A request whose body has been taken in whole before anything is done: up to 256 KiB in memory, more in a file that is gone when the request ends.
final class HeldBody extends HttpServletRequestWrapper implements AutoCloseable {

    private static final int IN_MEMORY = 256 * 1024;

    private final byte[] start;
    private final @Nullable Path file;
    private final String hash;

    private HeldBody(HttpServletRequest request, byte[] start, @Nullable Path file, String hash) {
        super(request);
        this.start = start;
        this.file = file;
        this.hash = hash;
    }

    static HeldBody of(HttpServletRequest request) throws IOException {
        MessageDigest digest = sha256();
        digest.update(String.join("\n", request.getMethod(), request.getRequestURI(), String.valueOf(request.getQueryString()), String.valueOf(request.getContentType()), "")
                .getBytes(StandardCharsets.UTF_8));
        InputStream body = new DigestInputStream(request.getInputStream(), digest);
        byte[] start = body.readNBytes(IN_MEMORY);
        Path file = start.length < IN_MEMORY ? null : rest(start, body);
        return new HeldBody(request, start, file, HexFormat.of().formatHex(digest.digest()));
    }

    private static Path rest(byte[] start, InputStream body) throws IOException {
        Path file = Files.createTempFile("entente-body-", ".part");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            body.transferTo(out);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// SHA-256 over method, address, media type and body.
    String hash() {
        return hash;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Held(file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Held extends ServletInputStream {

        private final InputStream in;
        private boolean finished;

        Held(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            finished = one < 0;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            finished = n < 0;
            return n;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is here already");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
