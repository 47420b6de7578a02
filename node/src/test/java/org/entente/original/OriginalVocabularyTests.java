package org.entente.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Fact;
import org.entente.journal.WireForm;
import org.entente.script.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of facts about originals stays as it is, for ever.
class OriginalVocabularyTests {

    private static final List<AttachmentRef> FILE = List.of(new AttachmentRef("cd".repeat(32), "application/pdf", 120, "示範.pdf"));

    private final WireForm wire = new WireForm(new OriginalVocabulary().originalFacts());

    static Stream<Map.Entry<String, Fact>> facts() {
        return Stream.of(
                Map.entry("original.drawn-up.v1", new OriginalDrawnUp(1, Script.HANT, "ab".repeat(32), FILE)),
                Map.entry("original.signed.v1", new OriginalSigned(1, "ab".repeat(32), "ef".repeat(32), "O=HK, CN=示範簽署人", FILE)),
                Map.entry("original.scanned.v1", new OriginalScanned(2, FILE)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheGoldenForm(Map.Entry<String, Fact> fact) {
        assertThat(wire.nameOf(fact.getValue())).isEqualTo(fact.getKey());
        assertThat(wire.write(fact.getValue())).isEqualTo(wire.golden(fact.getKey()));
        assertThat(wire.read(fact.getKey(), wire.golden(fact.getKey()))).isEqualTo(fact.getValue());
    }
}
