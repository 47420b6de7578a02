package org.entente.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The keys and the settings of a data folder in one file that only the passphrase opens: a zip under AES-256-GCM, its key by PBKDF2 (HMAC-SHA-256, {@value #ROUNDS} rounds).
public final class SealedFolder {

    private static final byte[] MARK = "entente keys 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int ROUNDS = 600_000;

    private SealedFolder() {}

    /// Seals what lies below `keys/`, and `node.yaml`.
    public static void seal(DataFolder folder, Path file, char[] passphrase) throws IOException {
        byte[] random = new byte[SALT + NONCE];
        new SecureRandom().nextBytes(random);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(MARK);
        sealed.writeBytes(random);
        try {
            sealed.writeBytes(cipher(Cipher.ENCRYPT_MODE, passphrase, random).doFinal(packed(folder)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Files.deleteIfExists(file);
        Files.write(Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))), sealed.toByteArray());
    }

    /// Puts back what was sealed; nothing that lies there is overwritten.
    ///
    /// @throws StorageRefusedException if the passphrase is not the one, the file is damaged, or something lies there
    public static void open(Path file, DataFolder folder, char[] passphrase) throws IOException {
        byte[] sealed = Files.readAllBytes(file);
        int begin = MARK.length + SALT + NONCE;
        if (sealed.length < begin || !Arrays.equals(MARK, Arrays.copyOf(sealed, MARK.length))) {
            throw new StorageRefusedException(new StorageRefusal.NotOpened(file));
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, passphrase, Arrays.copyOfRange(sealed, MARK.length, begin));
            unpack(cipher.doFinal(sealed, begin, sealed.length - begin), folder);
        } catch (AEADBadTagException e) {
            throw new StorageRefusedException(new StorageRefusal.NotOpened(file), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, char[] passphrase, byte[] random) throws GeneralSecurityException {
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(passphrase, Arrays.copyOf(random, SALT), ROUNDS, 256)).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, random, SALT, NONCE));
        cipher.updateAAD(MARK);
        return cipher;
    }

    private static byte[] packed(DataFolder folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Path each : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.root().relativize(each).toString()));
                Files.copy(each, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(DataFolder folder) throws IOException {
        try (Stream<Path> keys = Files.walk(folder.keys())) {
            return Stream.concat(keys, Stream.of(folder.settings())).filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void unpack(byte[] packed, DataFolder folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                Path file = folder.root().resolve(each.getName()).normalize();
                if (!file.startsWith(folder.root()) || Files.exists(file)) {
                    throw new StorageRefusedException(new StorageRefusal.FileThere(file));
                }
                Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.write(Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))), zip.readAllBytes());
            }
        }
    }
}
