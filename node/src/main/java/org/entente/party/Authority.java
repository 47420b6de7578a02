package org.entente.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A government's own certification authority (X.509, P-256): what the demo uses and what a government without one may begin with.
final class Authority {

    private static final Duration SKEW = Duration.ofHours(1);
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    private static final Duration LEAF_LIFE = Duration.ofDays(1825);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Government government;
    private final Issued issued;

    record Issued(PrivateKey key, X509Certificate certificate) {}

    private Authority(Government government, Issued issued) {
        this.government = government;
        this.issued = issued;
    }

    static Authority create(Government government, Instant now) {
        KeyPair pair = newKey();
        X500Name name = name(government, "Authority");
        var builder = builder(name, pair, name, pair, now, AUTHORITY_LIFE);
        extend(builder, Extension.basicConstraints, true, new BasicConstraints(0));
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return new Authority(government, new Issued(pair.getPrivate(), sign(builder, pair.getPrivate())));
    }

    /// An authority whose key was made before.
    static Authority of(Government government, Issued issued) {
        return new Authority(government, issued);
    }

    Issued issued() {
        return issued;
    }

    X509Certificate certificate() {
        return issued.certificate();
    }

    /// The certificate for entries, receipts and exports.
    Issued issueSigning(Instant now) {
        KeyPair pair = newKey();
        var builder = leaf(name(government, "Journal"), pair, now);
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        extend(builder, Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, "urn:entente:" + government.code())));
        return new Issued(pair.getPrivate(), sign(builder, issued.key()));
    }

    /// A certificate for a person who signs papers for the government.
    ///
    /// @param name of the person, as it is to stand in signatures
    Issued issueSignatory(String name, Instant now) {
        KeyPair pair = newKey();
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).addRDN(BCStyle.O, government.code()).build();
        var builder = leaf(subject, pair, now);
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new Issued(pair.getPrivate(), sign(builder, issued.key()));
    }

    /// The certificate for the transport between nodes; good on this machine (`localhost`, loopback) until a host name is given.
    Issued issueTransport(Instant now) {
        KeyPair pair = newKey();
        var builder = leaf(name(government, "Exchange"), pair, now);
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        extend(builder, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth}));
        extend(builder, Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.uniformResourceIdentifier, "urn:entente:" + government.code()),
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1"), new GeneralName(GeneralName.iPAddress, "::1")
        }));
        return new Issued(pair.getPrivate(), sign(builder, issued.key()));
    }

    byte[] revocations(Instant now) {
        try {
            return revocationList(now).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An empty list of revoked certificates, good until the authority itself ends.
    X509CRL revocationList(Instant now) {
        try {
            var builder = new JcaX509v2CRLBuilder(certificate().getSubjectX500Principal(), Date.from(now.minus(SKEW)));
            builder.setNextUpdate(certificate().getNotAfter());
            builder.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
            builder.addExtension(Extension.cRLNumber, false, new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.ONE));
            return new JcaX509CRLConverter().getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issued.key())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("The list of revocations could not be signed", e);
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509v3CertificateBuilder leaf(X500Name subject, KeyPair pair, Instant now) {
        X500Name issuer = X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        var issuerPair = new KeyPair(certificate().getPublicKey(), issued.key());
        var builder = builder(issuer, issuerPair, subject, pair, now, LEAF_LIFE);
        extend(builder, Extension.basicConstraints, true, new BasicConstraints(false));
        return builder;
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, KeyPair issuerKey, X500Name subject, KeyPair key, Instant now, Duration life) {
        try {
            var builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(120, RANDOM).add(BigInteger.ONE), Date.from(now.minus(SKEW)), Date.from(now.plus(life)), subject, key.getPublic());
            var identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key.getPublic()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuerKey.getPublic()));
            return builder;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void extend(X509v3CertificateBuilder builder, org.bouncycastle.asn1.ASN1ObjectIdentifier id, boolean critical, org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            builder.addExtension(id, critical, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The certificate could not be signed", e);
        }
    }

    private static X500Name name(Government government, String purpose) {
        return new X500Name("CN=Entente " + government.code() + " " + purpose + ",O=" + government.code());
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
