package org.entente.evidence;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A government's certificate authority as a node of the demo makes it: it issues signing certificates and lists the revoked ones.
final class SampleAuthority {

    static final Instant FROM = Instant.parse("2015-09-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2035-09-01T00:00:00Z");

    private final String government;
    private final KeyPair keys = keyPair();
    private final X509Certificate certificate;
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();
    private long serial = 1;

    SampleAuthority(String government) {
        this.government = government;
        this.certificate = issue(name("CA"), keys, FROM, UNTIL, true, KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    /// A key and certificate that sign for this government.
    record Leaf(KeyPair keys, X509Certificate certificate) {
        EntrySigner signer() {
            return new EntrySigner(keys.getPrivate(), certificate);
        }
    }

    Leaf leaf() {
        return leaf(FROM, UNTIL);
    }

    Leaf leaf(Instant from, Instant until) {
        return leaf(from, until, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    Leaf leaf(Instant from, Instant until, int usage) {
        KeyPair pair = keyPair();
        return new Leaf(pair, issue(name("signing " + serial), pair, from, until, false, usage));
    }

    /// A certificate as a node uses it for connections.
    Leaf connectionLeaf() {
        KeyPair pair = keyPair();
        return new Leaf(pair, issue(name("connection"), pair, FROM, UNTIL, false, KeyUsage.digitalSignature, true));
    }

    void revoke(X509Certificate leaf, Instant at) {
        revoked.put(leaf.getSerialNumber(), at);
    }

    X509Certificate certificate() {
        return certificate;
    }

    TrustedAuthority trusted() {
        return new TrustedAuthority(government, certificate, revocations(FROM.plus(Duration.ofDays(30)), UNTIL));
    }

    X509CRL revocations(Instant issued, Instant next) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(issued));
            builder.setNextUpdate(Date.from(next));
            revoked.forEach((number, at) -> builder.addCRLEntry(number, Date.from(at), 1));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            return new JcaX509CRLConverter().getCRL(builder.build(signer()));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Trust trust(SampleAuthority... authorities) {
        List<TrustedAuthority> trusted = new ArrayList<>();
        for (SampleAuthority authority : authorities) {
            trusted.add(authority.trusted());
        }
        return new Trust(trusted);
    }

    static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X500Name name(String common) {
        return new X500Name("CN=Sample " + government + " " + common + ",O=Sample");
    }

    private X509Certificate issue(X500Name subject, KeyPair pair, Instant from, Instant until, boolean authority, int usage) {
        return issue(subject, pair, from, until, authority, usage, false);
    }

    private X509Certificate issue(X500Name subject, KeyPair pair, Instant from, Instant until, boolean authority, int usage,
            boolean connection) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name("CA"), BigInteger.valueOf(serial++),
                    Date.from(from), Date.from(until), subject, pair.getPublic());
            JcaX509ExtensionUtils utils = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, utils.createAuthorityKeyIdentifier(keys.getPublic()));
            if (!authority) {
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(
                        new GeneralName(GeneralName.uniformResourceIdentifier, "urn:entente:" + government)));
            }
            if (connection) {
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }
}
