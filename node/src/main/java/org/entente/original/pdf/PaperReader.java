package org.entente.original.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.entente.original.pdf.SignedPaper.Check;
import org.entente.original.pdf.SignedPaper.Fault;

/// Reads papers that came from elsewhere, believing nothing. What is nested too deeply to be read cannot be read.
public final class PaperReader {

    private PaperReader() {}

    /// Whether these are the bytes of a PDF that can be read, with at most 500 pages.
    public static boolean isPaper(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0 && document.getNumberOfPages() <= 500;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    /// Whether two papers show the same, page by page. Signatures, dates and names of files are not looked at.
    public static boolean showTheSame(byte[] one, byte[] other) {
        try (PDDocument a = Loader.loadPDF(one); PDDocument b = Loader.loadPDF(other)) {
            return new SameContent(a, b).holds();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    /// Checks that a paper is the one before, byte for byte, with exactly one signature added behind it that covers everything and verifies, and nothing else that anybody could see.
    public static Check check(byte[] before, byte[] after) {
        if (!isPaper(after)) {
            return new Check.Failed(Fault.NO_PDF);
        }
        if (after.length <= before.length || !Arrays.equals(before, 0, before.length, after, 0, before.length)) {
            return new Check.Failed(Fault.ANOTHER_PAPER);
        }
        try (PDDocument old = Loader.loadPDF(before); PDDocument signed = Loader.loadPDF(after)) {
            if (!new SameContent(old, signed).holds()) {
                return new Check.Failed(Fault.CHANGED);
            }
            return added(old, signed).filter(each -> covers(each, before.length, after.length)).flatMap(each -> read(each, after)).<Check>map(Check.Passed::new).orElseGet(() -> new Check.Failed(Fault.NO_SIGNATURE));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Check.Failed(Fault.NO_SIGNATURE);
        }
    }

    private static Optional<PDSignature> added(PDDocument old, PDDocument signed) throws IOException {
        List<int[]> there = old.getSignatureDictionaries().stream().map(PDSignature::getByteRange).toList();
        List<PDSignature> fresh = signed.getSignatureDictionaries().stream().filter(each -> there.stream().noneMatch(range -> Arrays.equals(range, each.getByteRange()))).toList();
        return fresh.size() == 1 && signed.getSignatureDictionaries().size() == there.size() + 1 ? Optional.of(fresh.getFirst()) : Optional.empty();
    }

    /// Whether it covers the whole file but for itself, which stands behind what was there.
    private static boolean covers(PDSignature signature, int before, int length) {
        int[] range = signature.getByteRange();
        return range.length == 4 && range[0] == 0 && range[1] >= before && range[2] > range[1] && range[3] >= 0 && range[2] + (long) range[3] == length;
    }

    private static Optional<SignedPaper> read(PDSignature signature, byte[] file) {
        int[] range = signature.getByteRange();
        boolean itself = file[range[1]] == '<' && file[range[2] - 1] == '>';
        if (!itself || !PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName().equals(signature.getSubFilter())) {
            return Optional.empty();
        }
        try {
            var data = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(file)), seal(signature.getContents(file)));
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.iterator().next();
            Collection<X509CertificateHolder> found = data.getCertificates().getMatches(signer.getSID());
            return found.size() == 1 ? verified(signer, found.iterator().next(), signature.getSignDate()) : Optional.empty();
        } catch (CMSException | IOException | GeneralSecurityException | OperatorCreationException e) {
            return Optional.empty();
        }
    }

    /// The signature without the room that was left free behind it.
    private static ContentInfo seal(byte[] padded) throws IOException {
        try (var in = new ASN1InputStream(padded)) {
            return ContentInfo.getInstance(in.readObject());
        }
    }

    private static Optional<SignedPaper> verified(SignerInformation signer, X509CertificateHolder holder, Calendar at) throws GeneralSecurityException, CMSException, OperatorCreationException {
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
        boolean good = names(signer, certificate) && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        return good ? Optional.of(new SignedPaper(certificate, at == null ? null : Instant.ofEpochMilli(at.getTimeInMillis()))) : Optional.empty();
    }

    /// Whether what is signed names the certificate by its hash (signing-certificate-v2), so that no other can be put in its place.
    private static boolean names(SignerInformation signer, X509Certificate certificate) throws GeneralSecurityException {
        if (signer.getSignedAttributes() == null) {
            return false;
        }
        Attribute attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            return false;
        }
        ESSCertIDv2[] ids = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts();
        return ids.length > 0 && Arrays.equals(MessageDigest.getInstance(algorithm(ids[0].getHashAlgorithm())).digest(certificate.getEncoded()), ids[0].getCertHashObject().getOctets());
    }

    private static String algorithm(AlgorithmIdentifier id) throws GeneralSecurityException {
        if (NISTObjectIdentifiers.id_sha256.equals(id.getAlgorithm())) {
            return "SHA-256";
        }
        if (NISTObjectIdentifiers.id_sha384.equals(id.getAlgorithm())) {
            return "SHA-384";
        }
        if (NISTObjectIdentifiers.id_sha512.equals(id.getAlgorithm())) {
            return "SHA-512";
        }
        throw new GeneralSecurityException("Not a digest for a certificate: " + id.getAlgorithm());
    }
}
