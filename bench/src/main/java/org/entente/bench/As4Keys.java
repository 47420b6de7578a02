package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// One side's key on P-256, as the nodes use, and the certificate of the other side, which alone it trusts.
record As4Keys(KeyStore own, KeyStore trusted) {

    static final String ALIAS = "own";
    /// The stores last as long as a run; the password is only there because the format wants one.
    static final char[] PASSWORD = "run".toCharArray();

    private static final Duration LIFE = Duration.ofDays(2);

    /// Makes the keys of both sides, in one file for each.
    static void create(Path sender, Path receiver) throws IOException {
        try {
            Held one = Held.create("sender");
            Held other = Held.create("receiver");
            write(sender, one, other);
            write(receiver, other, one);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    static As4Keys read(Path file) throws IOException {
        try {
            KeyStore own = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                own.load(in, PASSWORD);
            }
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("peer", own.getCertificate("peer"));
            own.deleteEntry("peer");
            return new As4Keys(own, trusted);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    X509Certificate peer() throws GeneralSecurityException {
        return (X509Certificate) trusted.getCertificate("peer");
    }

    private static void write(Path file, Held own, Held peer) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, own.key, PASSWORD, new Certificate[] {own.certificate});
        store.setCertificateEntry("peer", peer.certificate);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
    }

    private record Held(PrivateKey key, X509Certificate certificate) {

        static Held create(String name) throws GeneralSecurityException, OperatorCreationException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            X500Name subject = new X500Name("CN=" + name);
            Instant now = Clock.systemUTC().instant();
            var builder = new JcaX509v3CertificateBuilder(subject, BigInteger.valueOf(now.toEpochMilli()), Date.from(now.minus(LIFE)), Date.from(now.plus(LIFE)), subject, pair.getPublic());
            return new Held(pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))));
        }
    }
}
