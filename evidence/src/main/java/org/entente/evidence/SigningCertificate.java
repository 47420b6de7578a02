package org.entente.evidence;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A certificate with a P-256 key, and the part of the header that is the same for everything signed with it. A stream is signed
/// with few certificates, so each is read once and kept.
record SigningCertificate(X509Certificate certificate, byte[] fingerprint, String encoded) {

    private static final int KEPT = 1_000;
    private static final Map<String, SigningCertificate> KNOWN = new ConcurrentHashMap<>();

    static SigningCertificate of(X509Certificate certificate) {
        try {
            return parse(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("The certificate cannot be encoded", e);
        }
    }

    /// @param encoded the value of `x5c`: DER in base64 with padding
    static SigningCertificate parse(String encoded) {
        SigningCertificate known = KNOWN.get(encoded);
        if (known != null) {
            return known;
        }
        SigningCertificate read = read(encoded);
        if (KNOWN.size() >= KEPT) {
            KNOWN.clear();
        }
        KNOWN.put(encoded, read);
        return read;
    }

    private static SigningCertificate read(String encoded) {
        try {
            byte[] der = Base64.getDecoder().decode(encoded);
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
            boolean whole = Arrays.equals(certificate.getEncoded(), der)
                    && Base64.getEncoder().encodeToString(der).equals(encoded);
            if (!whole || !P256.isOnCurve(certificate.getPublicKey())) {
                throw Code.CERTIFICATE_FORM.malformed("not one X.509 certificate with a P-256 key");
            }
            return new SigningCertificate(certificate, Sha256.digest().digest(der), encoded);
        } catch (CertificateException | RuntimeException e) {
            throw e instanceof MalformedEntryException m ? m
                    : Code.CERTIFICATE_FORM.malformed("no X.509 certificate: " + e.getMessage());
        }
    }
}
