package org.entente.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import tools.jackson.core.JacksonException;

/// A signed statement exactly as it is stored and sent, and what it says. Its form is checked, its signature is **not**: only a
/// {@link VerifiedEntry} may be relied on.
///
/// @param jws         the compact JWS, at most 256 KiB
/// @param hash        SHA-256 of the whole JWS: the entry's name
/// @param signedAt    the signer's own claim of when it signed, to the second
/// @param certificate what the signer calls its certificate; whom it belongs to is for {@link Trust} to say
public record Entry(String jws, Sha256 hash, EntryContent content, Instant signedAt, X509Certificate certificate) {

    /// Longest entry, in characters of its compact form: 256 KiB.
    public static final int LIMIT = SignedKind.ENTRY.limit;

    /// Reads one entry strictly: whatever is not exactly what {@link EntrySigner} would have written is refused.
    ///
    /// @throws MalformedEntryException for anything else, whatever the bytes are
    public static Entry parse(String jws) {
        Jws taken = Jws.parse(SignedKind.ENTRY, jws);
        Entry entry = of(taken);
        if (!sameBytes(entry.content(), taken.payload())) {
            throw Code.PAYLOAD_FORM.malformed("not written in the one form of version 1");
        }
        return entry;
    }

    /// Reads back what was read strictly before it was stored; whether it is in its one form is not asked again.
    ///
    /// @throws MalformedEntryException if it is no entry at all
    public static Entry readBack(String jws) {
        return of(Jws.parse(SignedKind.ENTRY, jws));
    }

    private static Entry of(Jws jws) {
        EntryContent content = EntryContent.read(jws.json());
        return new Entry(jws.text(), Sha256.ofAscii(jws.text()), content, jws.header().issuedAt(),
                jws.certificate());
    }

    private static boolean sameBytes(EntryContent content, byte[] payload) {
        try {
            return Arrays.equals(content.payload(), payload);
        } catch (IllegalArgumentException | JacksonException e) {
            return false;
        }
    }

    /// The certificate whose key signs the entry after this one in its stream: the same, unless this entry announces another.
    ///
    /// @throws MalformedEntryException if it announces a key in a form that version 1 does not know
    public X509Certificate nextCertificate() {
        return KeyChange.after(this);
    }

    /// Whether the signature fits the entry's bytes and its certificate's key. Says nothing about whose certificate it is.
    boolean signatureFits() {
        return Jws.verifies(jws, certificate);
    }
}
