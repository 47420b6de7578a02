package org.entente.evidence;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A compact JWS (RFC 7515) in the one form that version 1 knows, taken apart but not verified.
record Jws(String text, Header header, byte[] payload) {

    static Jws sign(Header header, byte[] payload, PrivateKey key) {
        String input = Base64Url.encode(header.write()) + "." + Base64Url.encode(payload);
        byte[] signature = P256.sign(key, input.getBytes(StandardCharsets.US_ASCII));
        return new Jws(input + "." + Base64Url.encode(signature), header, payload);
    }

    static Jws parse(SignedKind kind, String text) {
        if (text.length() > kind.limit) {
            throw Code.TOO_LARGE.malformed("more than " + kind.limit + " characters");
        }
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (first < 0 || second < 0 || text.indexOf('.', second + 1) >= 0) {
            throw Code.JWS_FORM.malformed("not three parts separated by dots");
        }
        if (!P256.isOneForm(Base64Url.decode(text.substring(second + 1)))) {
            throw Code.SIGNATURE_FORM.malformed("not 64 bytes r and s in range with s in the lower half");
        }
        Header header = Header.parse(kind, Base64Url.decode(text.substring(0, first)));
        return new Jws(text, header, Base64Url.decode(text.substring(first + 1, second)));
    }

    /// The payload of what was parsed before.
    static JsonNode payload(String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (first < 0 || second < 0) {
            throw Code.JWS_FORM.malformed("not three parts separated by dots");
        }
        return json(Base64Url.decode(text.substring(first + 1, second)));
    }

    /// The payload, which must be an object; what it means and whether this is its one form is for the caller to check.
    JsonNode json() {
        return json(payload);
    }

    private static JsonNode json(byte[] payload) {
        try {
            JsonNode node = Json.read(payload);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw Code.PAYLOAD_JSON.malformed(String.valueOf(e.getOriginalMessage()));
        }
        throw Code.PAYLOAD_JSON.malformed("not an object");
    }

    X509Certificate certificate() {
        return header.certificate().certificate();
    }

    /// Whether the signature of a compact JWS, its form checked before, fits the certificate's key.
    static boolean verifies(String text, X509Certificate certificate) {
        int end = text.lastIndexOf('.');
        byte[] input = text.substring(0, end).getBytes(StandardCharsets.US_ASCII);
        return P256.verifies(certificate.getPublicKey(), input, Base64Url.decode(text.substring(end + 1)));
    }
}
