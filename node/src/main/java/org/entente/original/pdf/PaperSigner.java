package org.entente.original.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Hashtable;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Signs a paper: PAdES baseline B (ETSI EN 319 142-1), added behind the bytes that are there, with SHA-256.
public final class PaperSigner {

    /// Bytes kept free for signature and certificates while their length is not known.
    private static final int ROOM = 32 * 1024;
    private static final int TRIES = 1_000;

    private PaperSigner() {}

    /// The paper, byte for byte, with a signature behind it.
    ///
    /// @param at the time that the signature claims
    public static byte[] sign(byte[] paper, SignatoryKey key, Instant at) {
        AtomicInteger length = new AtomicInteger();
        write(paper, at, ROOM, content -> {
            byte[] seal = seal(content.readAllBytes(), key);
            length.set(seal.length);
            return seal;
        });
        return write(paper, at, length.get(), content -> sealOf(length.get(), content.readAllBytes(), key));
    }

    /// Some validators do not take a signature with free room behind it. Those of one key (ECDSA) differ in length by a byte or two, so that a few tries find one of the length wanted.
    private static byte[] sealOf(int length, byte[] content, SignatoryKey key) throws IOException {
        for (int at = 0; at < TRIES; at++) {
            byte[] seal = seal(content, key);
            if (seal.length == length) {
                return seal;
            }
        }
        throw new IOException("No signature of " + length + " bytes was found");
    }

    private static byte[] write(byte[] paper, Instant at, int room, SignatureInterface seal) {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(paper); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(calendar(at));
            options.setPreferredSignatureSize(room);
            document.addSignature(signature, seal, options);
            document.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be signed", e);
        }
        return out.toByteArray();
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("Asia/Hong_Kong"));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    private static byte[] seal(byte[] content, SignatoryKey key) throws IOException {
        try {
            String algorithm = key.key().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var builder = new JcaSignerInfoGeneratorBuilder(digests).setSignedAttributeGenerator(attributes(key.certificate()));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(builder.build(new JcaContentSignerBuilder(algorithm).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("The signature could not be made", e);
        }
    }

    /// Names the certificate by its hash; states no time, which stands in the PDF (EN 319 142-1, 6.3).
    private static DefaultSignedAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        var id = new ESSCertIDv2(hash, new IssuerSerial(new GeneralNames(new GeneralName(issuer)), certificate.getSerialNumber()));
        var named = new Hashtable<ASN1ObjectIdentifier, Attribute>();
        named.put(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id))));
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(named)) {

            @Override
            public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
                return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
            }
        };
    }
}
