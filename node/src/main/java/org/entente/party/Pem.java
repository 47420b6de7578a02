package org.entente.party;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Set;

/// Reads and writes the textual form of keys and certificates (RFC 7468).
final class Pem {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    static void write(Path file, String label, byte[] der) throws IOException {
        Files.writeString(file, text(label, der));
    }

    /// Writes a file that nobody but its owner can ever have read.
    static void writeSecret(Path file, String label, byte[] der) throws IOException {
        writeSecret(file, text(label, der).getBytes(StandardCharsets.US_ASCII));
    }

    /// Writes bytes as they are; see {@link #writeSecret(Path, String, byte[])}.
    static void writeSecret(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(bytes));
        }
    }

    static byte[] read(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z0-9 ]+-----", ""));
    }

    static X509Certificate certificate(String pem) throws IOException {
        try {
            var factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(read(pem)));
        } catch (CertificateException e) {
            throw new IOException("Not a certificate", e);
        }
    }

    private static String text(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
