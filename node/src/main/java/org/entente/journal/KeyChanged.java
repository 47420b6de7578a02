package org.entente.journal;

import java.security.cert.X509Certificate;
import org.entente.evidence.KeyChange;

/// From the next entry on this stream is signed with another key alone. Stated with the old key; the evidence library holds every receiver and reader to it.
///
/// @param certificate the new key's certificate, DER in base64
/// @param from        number of the first entry that it signs
public record KeyChanged(String certificate, long from) implements Fact {

    static KeyChanged to(X509Certificate certificate, long from) {
        return new KeyChanged(KeyChange.write(certificate), from);
    }
}
