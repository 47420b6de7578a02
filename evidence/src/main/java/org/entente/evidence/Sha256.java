package org.entente.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash, written as 64 lowercase hexadecimal digits. Entries, attachments and certificates are named by it.
public record Sha256(String hex) {

    public Sha256 {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("Not 64 lowercase hexadecimal digits: " + hex);
        }
    }

    public static Sha256 of(byte[] bytes) {
        return ofDigest(digest().digest(bytes));
    }

    /// The hash of text that holds ASCII characters only, such as a compact JWS.
    public static Sha256 ofAscii(String text) {
        return of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// Wraps a hash that was computed elsewhere: 32 bytes.
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /// The first twelve digits: enough for people to compare, never enough to decide.
    public String shortForm() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static boolean isHash(String text) {
        if (text.length() != 64) {
            return false;
        }
        for (int i = 0; i < 64; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
