package org.entente.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;

/// A receipt as its receiver signed it. Parsed strictly; to be relied on only when {@link #verify} has passed.
///
/// @param jws the compact JWS, at most 16 KiB
public record SignedReceipt(String jws, Receipt receipt, X509Certificate certificate) {

    /// @throws MalformedEntryException for anything that is not exactly what {@link EntrySigner#signReceipt} would have written
    public static SignedReceipt parse(String jws) {
        Jws parsed = Jws.parse(SignedKind.RECEIPT, jws);
        Receipt receipt = Receipt.read(parsed.json());
        if (!Arrays.equals(receipt.payload(), parsed.payload())) {
            throw Code.PAYLOAD_FORM.malformed("not written in the one form of version 1");
        }
        return new SignedReceipt(jws, receipt, parsed.certificate());
    }

    /// Whether the receiver named in it signed it, with a certificate that was good at the given time.
    public Finding verify(Trust trust, Instant at) {
        if (!Jws.verifies(jws, certificate)) {
            return Code.SIGNATURE_WRONG.failed("signature", "the receipt of " + receipt.receiver() + " was changed");
        }
        return trust.judge(receipt.receiver(), certificate, at);
    }
}
