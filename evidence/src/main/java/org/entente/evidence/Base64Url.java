package org.entente.evidence;

import java.util.Base64;

/// Base64url as RFC 7515 wants it, read strictly: no padding, no other characters, no stray bits after the last byte.
/// Each sequence of bytes has exactly one form.
final class Base64Url {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    static byte[] decode(String text) {
        try {
            if (text.length() % 4 == 1 || text.endsWith("=") || strayBits(text)) {
                throw Code.BASE64.malformed("padding or stray bits");
            }
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw Code.BASE64.malformed("a character outside the alphabet");
        }
    }

    private static boolean strayBits(String text) {
        if (text.length() % 4 == 0) {
            return false;
        }
        int unused = text.length() % 4 == 2 ? 0b1111 : 0b11;
        return (value(text.charAt(text.length() - 1)) & unused) != 0;
    }

    private static int value(char c) {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(c) & 0x3f;
    }
}
