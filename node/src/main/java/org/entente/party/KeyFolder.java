package org.entente.party;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.List;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Trust;
import org.entente.evidence.TrustedAuthority;

/// A folder with one government's keys: its authority, the key that signs entries, the key of its transport, and `trust.json`
/// with the authorities of every government that it exchanges with. Private keys are readable by their owner only.
public class KeyFolder {

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /// Whether keys were created here before.
    public boolean exists() {
        return Files.exists(folder.resolve("signing.pem"));
    }

    /// Makes an authority and its two certificates, valid from an hour before `now` for five and ten years, and a list of
    /// revocations that is empty. Trust holds the own government only until {@link #trust(Trust)} adds its peers.
    public void create(Government government, Instant now) throws IOException {
        Files.createDirectories(folder);
        Authority authority = Authority.create(government, now);
        write("authority", authority.issued());
        write("signing", authority.issueSigning(now));
        write("transport", authority.issueTransport(now));
        Pem.write(folder.resolve("revocations.pem"), "X509 CRL", authority.revocations(now));
        trust(new Trust(List.of(new TrustedAuthority(government.code(), authority.certificate(), authority.revocationList(now)))));
    }

    public EntrySigner signer() throws IOException {
        return new EntrySigner(privateKey("signing"), certificate("signing"));
    }

    public TransportKeys transport() throws IOException {
        return new TransportKeys(privateKey("transport"), List.of(certificate("transport"), certificate("authority")));
    }

    public X509Certificate certificate(String name) throws IOException {
        return Pem.certificate(Files.readString(folder.resolve(name + ".pem")));
    }

    public Path trustFile() {
        return folder.resolve("trust.json");
    }

    public Trust trust() throws IOException {
        return Trust.load(trustFile());
    }

    /// Replaces the authorities that this node trusts; done when governments have handed each other their certificates.
    public void trust(Trust trust) throws IOException {
        Path fresh = folder.resolve("trust.json.new");
        trust.save(fresh);
        Files.move(fresh, trustFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(String name, Authority.Issued issued) throws IOException {
        Pem.write(folder.resolve(name + ".pem"), "CERTIFICATE", Authority.encoded(issued.certificate()));
        Pem.writeSecret(folder.resolve(name + ".key"), "PRIVATE KEY", issued.key().getEncoded());
    }

    private PrivateKey privateKey(String name) throws IOException {
        try {
            byte[] der = Pem.read(Files.readString(folder.resolve(name + ".key")));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException("The key in " + folder.resolve(name + ".key") + " cannot be read", e);
        }
    }
}
