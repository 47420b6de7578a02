package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.journal.WireForm;
import org.junit.jupiter.api.Test;

/// The wire form of the exchange's one fact stays as it is, for ever.
class ExchangeVocabularyTests {

    private static final String NAME = "exchange.stream-continued.v1";

    private final WireForm wire = new WireForm(new ExchangeVocabulary().exchangeFacts());

    @Test
    void writesAndReadsTheGoldenForm() {
        var fact = new StreamContinued("urn:entente:HK:food-safety", 12, "1f".repeat(32), 15L);
        assertThat(wire.nameOf(fact)).isEqualTo(NAME);
        assertThat(wire.write(fact)).isEqualTo(wire.golden(NAME));
        assertThat(wire.read(NAME, wire.golden(NAME))).isEqualTo(fact);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(wire.write(new StreamContinued("urn:entente:HK:food-safety", 0, null, null))).isEqualTo("{\"continues\":\"urn:entente:HK:food-safety\",\"upTo\":0}");
    }
}
