package org.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.evidence.KeyChange;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.Test;

/// The wire form of the journal's own facts stays as it is, for ever.
class JournalVocabularyTests {

    private final WireForm wire = new WireForm(new JournalVocabulary().journalFacts());

    @Test
    void writesAndReadsTheGoldenForm() {
        var fact = new KeyChanged("MIIBkTCCATegAwIBAgIB", 13);
        assertThat(wire.nameOf(fact)).isEqualTo(KeyChange.TYPE);
        assertThat(wire.write(fact)).isEqualTo(wire.golden(KeyChange.TYPE));
        assertThat(wire.read(KeyChange.TYPE, wire.golden(KeyChange.TYPE))).isEqualTo(fact);
    }

    @Test
    void namesTheCertificateAsHeadersDo() throws Exception {
        var certificate = TestKeys.folder(Government.HONG_KONG).signer().certificate();
        assertThat(KeyChanged.to(certificate, 2).certificate()).isEqualTo(java.util.Base64.getEncoder().encodeToString(certificate.getEncoded()));
    }
}
