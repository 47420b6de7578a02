package org.entente.original.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A signatory's key with its certificates, as an authority hands it out in a file (PKCS #12). It is used once and never kept.
///
/// @param chain the signatory's own certificate first
public record SignatoryKey(PrivateKey key, List<X509Certificate> chain) {

    public SignatoryKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /// Reads such a file; empty when the password does not open it, or there is not exactly one key (EC or RSA) with its certificate in it.
    public static Optional<SignatoryKey> read(byte[] file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            List<String> keys = Collections.list(store.aliases()).stream().filter(alias -> isKey(store, alias)).toList();
            return keys.size() == 1 ? read(store, keys.getFirst(), password) : Optional.empty();
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<SignatoryKey> read(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        boolean good = store.getKey(alias, password) instanceof PrivateKey key && List.of("EC", "RSA").contains(key.getAlgorithm()) && chain != null && chain.length > 0;
        return good ? Optional.of(new SignatoryKey((PrivateKey) store.getKey(alias, password), Arrays.stream(chain).map(X509Certificate.class::cast).toList())) : Optional.empty();
    }
}
