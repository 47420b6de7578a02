package org.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.evidence.KeyChange;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.entente.script.ScriptText;
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
    void writesAndReadsTheGoldenFormOfAnErasure() {
        var fact = new PartErased("1f".repeat(32), ScriptText.hant("保留期已過。"));
        assertThat(wire.write(fact)).isEqualTo(wire.golden("journal.part-erased.v1"));
        assertThat(wire.read("journal.part-erased.v1", wire.golden("journal.part-erased.v1"))).isEqualTo(fact);
        assertThat(wire.read("journal.part-erased.v1", "{\"sha256\":\"" + "1f".repeat(32) + "\",\"reason\":{\"text\":\" \",\"script\":\"HANT\"}}")).isNull();
    }

    @Test
    void namesTheCertificateAsHeadersDo() throws Exception {
        var certificate = TestKeys.folder(Government.HONG_KONG).signer().certificate();
        assertThat(KeyChanged.to(certificate, 2).certificate()).isEqualTo(java.util.Base64.getEncoder().encodeToString(certificate.getEncoded()));
    }
}
