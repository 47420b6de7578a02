package org.entente.party;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.Trust;
import org.entente.evidence.TrustedAuthority;

/// A folder with one government's keys: its authority, the key that signs entries, the key of its transport, and `trust.json`
/// with the authorities of every government that it exchanges with. Private keys are readable by their owner only.
///
/// A new key lies ready as `signing-next.key` and `.pem` (`transport-next` for lines) before it takes its place; keys that signed before lie in `retired`.
public class KeyFolder {

    static final String SIGNING = "signing";
    static final String TRANSPORT = "transport";
    static final String NEXT = "-next";

    private static final String AUTHORITY = "authority";

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /// Whether keys were created here before.
    public boolean exists() {
        return Files.exists(certificateFile(SIGNING));
    }

    /// Makes an authority and its two certificates, valid from an hour before `now` for five and ten years, and a list of
    /// revocations that is empty. Trust holds the own government only until {@link #trust(Trust)} adds its peers.
    public void create(Government government, Instant now) throws IOException {
        Files.createDirectories(folder);
        Authority authority = Authority.create(government, now);
        write(AUTHORITY, authority.issued());
        write(SIGNING, authority.issueSigning(now));
        write(TRANSPORT, authority.issueTransport(now));
        Pem.write(folder.resolve("revocations.pem"), "X509 CRL", authority.revocations(now));
        trust(new Trust(List.of(new TrustedAuthority(government.code(), authority.certificate(), authority.revocationList(now)))));
    }

    public EntrySigner signer() throws IOException {
        finishReplacing(SIGNING);
        return pair(SIGNING);
    }

    /// The keys that sign entries, or did so lately: the present one first.
    public List<EntrySigner> signers() throws IOException {
        List<EntrySigner> signers = new ArrayList<>(List.of(signer()));
        for (Path key : retired()) {
            signers.add(pair("retired/" + key.getFileName().toString().replaceFirst("\\.key$", "")));
        }
        return signers;
    }

    public TransportKeys transport() throws IOException {
        finishReplacing(TRANSPORT);
        return new TransportKeys(privateKey(TRANSPORT), List.of(certificate(TRANSPORT), certificate(AUTHORITY)));
    }

    /// Makes a key and a certificate, good for five years, for a person who signs papers for the government. They are written to a file only and not kept here.
    ///
    /// @param name     of the person, as it is to stand in signatures
    /// @param file     PKCS #12, readable by its owner only; replaced if it exists
    /// @param password of the file
    /// @return whether the authority's key was here to do so
    public boolean issueSignatory(Government government, String name, Path file, char[] password, Instant now) throws IOException {
        if (!Files.exists(keyFile(AUTHORITY))) {
            return false;
        }
        Authority.Issued signatory = authority(government).issueSignatory(name, now);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("signatory", signatory.key(), password, new Certificate[] {signatory.certificate(), certificate(AUTHORITY)});
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            Pem.writeSecret(file, bytes.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IOException("The signatory's key could not be written to " + file, e);
        }
        return true;
    }

    private Authority authority(Government government) throws IOException {
        return Authority.of(government, new Authority.Issued(privateKey(AUTHORITY), certificate(AUTHORITY)));
    }

    /// Lays a signing key and its certificate ready that were made elsewhere.
    ///
    /// @param key         PKCS #8, PEM
    /// @param certificate X.509, PEM
    public void bringSigning(Path key, Path certificate) throws IOException {
        bring(SIGNING, key, certificate);
    }

    /// Lays a transport key and its certificate ready that were made elsewhere; see {@link #bringSigning}.
    public void bringTransport(Path key, Path certificate) throws IOException {
        bring(TRANSPORT, key, certificate);
    }

    public X509Certificate certificate(String name) throws IOException {
        return Pem.certificate(Files.readString(certificateFile(name)));
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
        move(fresh, trustFile());
    }

    boolean isReady(String purpose) {
        return Files.exists(keyFile(purpose + NEXT)) && Files.exists(certificateFile(purpose + NEXT));
    }

    /// Makes a key and lays it ready. Says whether the authority's key was here to do so.
    boolean issue(Government government, String purpose, Instant now) throws IOException {
        if (!Files.exists(keyFile(AUTHORITY))) {
            return false;
        }
        Authority authority = authority(government);
        write(purpose + NEXT, purpose.equals(SIGNING) ? authority.issueSigning(now) : authority.issueTransport(now));
        return true;
    }

    /// Whether the key that lies ready and its certificate belong together and are good for the purpose.
    boolean isGood(String purpose, Government government, Instant now) throws IOException {
        try {
            X509Certificate certificate = pair(purpose + NEXT).certificate();
            return purpose.equals(SIGNING) ? trust().judge(government.code(), certificate, now) instanceof Finding.Passed : isGood(new TransportCertificate(certificate), government, now);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isGood(TransportCertificate certificate, Government government, Instant now) throws IOException {
        return certificate.isMadeFor(government.code()) && certificate.isValidAt(now) && certificate.isIssuedBy(certificate(AUTHORITY));
    }

    void discardReady(String purpose) throws IOException {
        Files.deleteIfExists(keyFile(purpose + NEXT));
        Files.deleteIfExists(certificateFile(purpose + NEXT));
    }

    /// Puts the key that lies ready in its place. What an interruption leaves is finished when the folder is read next.
    void replace(String purpose) throws IOException {
        if (purpose.equals(SIGNING)) {
            retire();
        }
        move(keyFile(purpose + NEXT), keyFile(purpose));
        finishReplacing(purpose);
    }

    void forgetRetired() throws IOException {
        for (Path key : retired()) {
            Files.delete(key);
        }
    }

    private void retire() throws IOException {
        Path retired = Files.createDirectories(folder.resolve("retired"));
        String name = Sha256.of(Authority.encoded(certificate(SIGNING))).hex();
        Files.copy(certificateFile(SIGNING), retired.resolve(name + ".pem"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(keyFile(SIGNING), retired.resolve(name + ".key"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private void finishReplacing(String purpose) throws IOException {
        if (Files.exists(certificateFile(purpose + NEXT)) && !Files.exists(keyFile(purpose + NEXT))) {
            move(certificateFile(purpose + NEXT), certificateFile(purpose));
        }
    }

    private List<Path> retired() throws IOException {
        Path retired = folder.resolve("retired");
        if (!Files.exists(retired)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(retired)) {
            return files.filter(each -> each.toString().endsWith(".key")).sorted().toList();
        }
    }

    private void bring(String purpose, Path key, Path certificate) throws IOException {
        discardReady(purpose);
        Pem.writeSecret(keyFile(purpose + NEXT), "PRIVATE KEY", Pem.read(Files.readString(key)));
        Pem.write(certificateFile(purpose + NEXT), "CERTIFICATE", Authority.encoded(Pem.certificate(Files.readString(certificate))));
    }

    private void write(String name, Authority.Issued issued) throws IOException {
        Pem.writeSecret(keyFile(name), "PRIVATE KEY", issued.key().getEncoded());
        Pem.write(certificateFile(name), "CERTIFICATE", Authority.encoded(issued.certificate()));
    }

    private EntrySigner pair(String name) throws IOException {
        return new EntrySigner(privateKey(name), certificate(name));
    }

    private PrivateKey privateKey(String name) throws IOException {
        try {
            byte[] der = Pem.read(Files.readString(keyFile(name)));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IOException("The key in " + keyFile(name) + " cannot be read", e);
        }
    }

    private Path keyFile(String name) {
        return folder.resolve(name + ".key");
    }

    private Path certificateFile(String name) {
        return folder.resolve(name + ".pem");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
