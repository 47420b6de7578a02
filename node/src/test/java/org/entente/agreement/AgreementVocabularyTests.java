package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.journal.Fact;
import org.entente.journal.WireForm;
import org.entente.script.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of facts about agreements stays as it is, for ever.
class AgreementVocabularyTests {

    private static final LocalDate DAY = LocalDate.parse("2015-09-09");

    private final WireForm wire = new WireForm(new AgreementVocabulary().agreementFacts());

    static Stream<Map.Entry<String, Fact>> facts() {
        return Stream.of(
                Map.entry("agreement.parameter-proposed.v1", new ParameterProposed("assess.hours", 12, "演習所得")),
                Map.entry("agreement.parameter-agreed.v1", new ParameterAgreed("assess.hours", 12, "")),
                Map.entry("agreement.parameter-declined.v1", new ParameterDeclined("assess.hours", 12, "人手不足")),
                Map.entry("agreement.instrument-signed.v1", new InstrumentSigned("HK", "GD-EDU", "副廳長", "示例人", DAY, "香港")),
                Map.entry("agreement.instrument-sealed.v1", new InstrumentSealed("GD", "HK-CEDB", DAY, null)),
                Map.entry("agreement.original-placed.v1", new OriginalPlaced(2, Script.HANT, "檔案室 DEMO-2", "ab".repeat(32))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheGoldenForm(Map.Entry<String, Fact> fact) {
        assertThat(wire.nameOf(fact.getValue())).isEqualTo(fact.getKey());
        assertThat(wire.write(fact.getValue())).isEqualTo(wire.golden(fact.getKey()));
        if (!fact.getKey().contains("agreed")) {
            assertThat(wire.read(fact.getKey(), wire.golden(fact.getKey()))).isEqualTo(fact.getValue());
        }
    }
}
