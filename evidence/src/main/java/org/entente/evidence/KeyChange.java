package org.entente.evidence;

import java.security.cert.X509Certificate;
import tools.jackson.databind.JsonNode;

/// How a stream goes over to a new key: an entry of type {@value #TYPE}, signed with the old key, names the new key's certificate and the number of the entry after it,
/// from which on that key alone signs the stream.
public final class KeyChange {

    public static final String TYPE = "journal.key-changed.v1";

    private static final int LONGEST = 8_192;

    private KeyChange() {}

    /// A certificate as the entry names it: DER in base64 with padding.
    public static String write(X509Certificate certificate) {
        return SigningCertificate.of(certificate).encoded();
    }

    /// The certificate whose key signs the entry that follows.
    ///
    /// @throws MalformedEntryException if the entry announces a change in another form than version 1 knows
    static X509Certificate after(Entry entry) {
        return entry.content().type().equals(TYPE) ? named(entry.content()) : entry.certificate();
    }

    private static X509Certificate named(EntryContent content) {
        JsonNode from = content.data().path("from");
        JsonNode certificate = content.data().path("certificate");
        if (!from.isIntegralNumber() || from.longValue() != content.sequence() + 1) {
            throw Code.KEY_CHANGE_FORM.malformed("the new key must sign from the next entry on");
        }
        if (!certificate.isString() || certificate.stringValue().length() > LONGEST) {
            throw Code.KEY_CHANGE_FORM.malformed("the new key's certificate is missing or too long");
        }
        return read(certificate.stringValue());
    }

    private static X509Certificate read(String text) {
        try {
            return SigningCertificate.parse(text).certificate();
        } catch (MalformedEntryException e) {
            throw Code.KEY_CHANGE_FORM.malformed("not a certificate: " + e.getMessage());
        }
    }
}
