package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/// The European Commission's validator, which knows nothing of this project, accepts an entry: with a government's authority and its
/// list of revoked certificates as the only trust.
class DssTests {

    private final Instant now = InstantSource.system().instant();
    private final SampleAuthority authority = new SampleAuthority("HK");
    private final SampleAuthority.Leaf leaf = authority.leaf();

    @Test
    void acceptsAnEntryAsAJadesBaselineSignature() throws CRLException {
        Entry entry = leaf.signer().sign(Samples.content(Samples.HK, 1, null), now.minus(Duration.ofHours(1)));

        SimpleReport report = validate(entry.jws());

        assertThat(report.getSignatureFormat(report.getFirstSignatureId())).isEqualTo(SignatureLevel.JAdES_BASELINE_B);
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getAdESValidationErrors(report.getFirstSignatureId())).isEmpty();
    }

    @Test
    void acceptsAReceiptToo() throws CRLException {
        Receipt receipt = new Receipt(Samples.GD, 7, Sha256.ofAscii("head"), "HK", now.minus(Duration.ofHours(1)));

        SimpleReport report = validate(leaf.signer().signReceipt(receipt));

        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void refusesAnEntryWhoseCertificateIsOnTheList() throws CRLException {
        Entry entry = leaf.signer().sign(Samples.content(Samples.HK, 1, null), now.minus(Duration.ofHours(1)));
        authority.revoke(leaf.certificate(), now.minus(Duration.ofHours(2)));

        SimpleReport report = validate(entry.jws());

        assertThat(report.getIndication(report.getFirstSignatureId())).isNotEqualTo(Indication.TOTAL_PASSED);
    }

    private SimpleReport validate(String jws) throws CRLException {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        byte[] revocations = authority.revocations(now.minus(Duration.ofMinutes(5)), now.plus(Duration.ofDays(30))).getEncoded();
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(revocations)));
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(
                new InMemoryDocument(jws.getBytes(StandardCharsets.US_ASCII), "entry.jws"));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }
}
