package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import org.junit.jupiter.api.Test;

/// A widely used implementation of JOSE agrees about what is signed.
class NimbusTests {

    private final Entry entry = Samples.HK_SIGNER.sign(Samples.content(Samples.HK, 1, null), Samples.NOON);

    @Test
    void verifiesOurEntries() throws ParseException, JOSEException {
        JWSObject jws = JWSObject.parse(entry.jws());

        assertThat(jws.verify(new ECDSAVerifier((ECPublicKey) Samples.HK_KEY.certificate().getPublicKey()))).isTrue();
        assertThat(jws.getPayload().toBytes()).isEqualTo(entry.content().payload());
        assertThat(jws.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(jws.getHeader().getX509CertSHA256Thumbprint())
                .isEqualTo(Base64URL.encode(Sha256.of(jws.getHeader().getX509CertChain().getFirst().decode()).bytes()));
    }

    @Test
    void signsEntriesThatWeVerify() throws ParseException, JOSEException {
        String header = new String(Base64Url.decode(entry.jws().substring(0, entry.jws().indexOf('.'))), StandardCharsets.US_ASCII);
        String theirs = signedByNimbus(JWSHeader.parse(header, Base64URL.encode(header)));

        Entry read = Entry.parse(theirs);

        assertThat(read.content()).isEqualTo(entry.content());
        assertThat(read.signatureFits()).isTrue();
    }

    /// Nimbus leaves s as it comes; half of its signatures have the higher value, which we would refuse.
    private String signedByNimbus(JWSHeader header) throws JOSEException {
        while (true) {
            JWSObject jws = new JWSObject(header, new Payload(entry.content().payload()));
            jws.sign(new ECDSASigner((ECPrivateKey) Samples.HK_KEY.keys().getPrivate()));
            if (P256.isOneForm(jws.getSignature().decode())) {
                return jws.serialize();
            }
        }
    }
}
