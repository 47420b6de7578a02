package org.entente.evidence;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;

/// A certificate with a P-256 key, as a header carries it.
///
/// @param thumbprint the value of `x5t#S256`: its SHA-256 in base64url
/// @param encoded    the value of `x5c`: its DER in base64 with padding
record SigningCertificate(X509Certificate certificate, String thumbprint, String encoded) {

    static SigningCertificate of(X509Certificate certificate) {
        return parse(Base64.getEncoder().encodeToString(der(certificate)));
    }

    static Sha256 fingerprint(X509Certificate certificate) {
        return Sha256.of(der(certificate));
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("The certificate cannot be encoded", e);
        }
    }

    static SigningCertificate parse(String encoded) {
        try {
            byte[] der = Base64.getDecoder().decode(encoded);
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
            boolean whole = Arrays.equals(certificate.getEncoded(), der)
                    && Base64.getEncoder().encodeToString(der).equals(encoded);
            if (!whole || !P256.isOnCurve(certificate.getPublicKey())) {
                throw Code.CERTIFICATE_FORM.malformed("not one X.509 certificate with a P-256 key");
            }
            return new SigningCertificate(certificate, Base64Url.encode(Sha256.of(der).bytes()), encoded);
        } catch (CertificateException | RuntimeException e) {
            throw e instanceof MalformedEntryException m ? m
                    : Code.CERTIFICATE_FORM.malformed("no X.509 certificate");
        }
    }
}
