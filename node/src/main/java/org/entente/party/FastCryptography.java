package org.entente.party;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Security;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts Amazon's Corretto provider before the JDK's own, whose elliptic curves are three to ten times slower. Where it has no
/// native code for the machine, the JDK's provider serves.
public final class FastCryptography {

    private static final Logger LOG = LoggerFactory.getLogger(FastCryptography.class);

    private FastCryptography() {}

    public static void install() {
        if (AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() != null) {
            LOG.warn("The Corretto cryptography is not available here; signatures are slower", AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError());
            return;
        }
        Security.removeProvider(AmazonCorrettoCryptoProvider.PROVIDER_NAME);
        Security.insertProviderAt(AmazonCorrettoCryptoProvider.INSTANCE, 1);
    }
}
