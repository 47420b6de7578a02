package org.entente.agreedtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.journal.Fact;
import org.entente.journal.WireForm;
import org.entente.script.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of facts about texts stays as it is, for ever; so do the hashes that were consented to.
class TextVocabularyTests {

    private final WireForm wire = new WireForm(new TextVocabulary().agreedTextFacts());

    static Stream<Map.Entry<String, Fact>> facts() {
        return Stream.of(
                Map.entry("agreedtext.text-tabled.v1", TextSamples.tabled(Script.HANT)),
                Map.entry("agreedtext.amendment-proposed.v1", new AmendmentProposed(List.of(TextSamples.insert("FS-1.4"), TextSamples.replace("FS-5")), TextSamples.NEW_YEAR, "演習所得", "cd".repeat(32))),
                Map.entry("agreedtext.supplement-proposed.v1", TextSamples.supplement()),
                Map.entry("agreedtext.supplement-signed.v1", new SupplementSigned("ab".repeat(32), "示範職銜", null, TextSamples.NEW_YEAR)),
                Map.entry("agreedtext.differences-signed-off.v1", new DifferencesSignedOff("ab".repeat(32), List.of(new ScriptDifference("FS-5", ScriptDifference.Kind.WRITING, Script.HANT, "雙方", "製", "制")))),
                Map.entry("agreedtext.proposal-consented.v1", new ProposalConsented("ab".repeat(32))),
                Map.entry("agreedtext.proposal-declined.v1", new ProposalDeclined("ab".repeat(32), "文字未齊")),
                Map.entry("agreedtext.proposal-withdrawn.v1", new ProposalWithdrawn("ab".repeat(32), "另行提出")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheGoldenForm(Map.Entry<String, Fact> fact) {
        assertThat(wire.nameOf(fact.getValue())).isEqualTo(fact.getKey());
        assertThat(wire.write(fact.getValue())).isEqualTo(wire.golden(fact.getKey()));
        assertThat(wire.read(fact.getKey(), wire.golden(fact.getKey()))).isEqualTo(fact.getValue());
        if (fact.getValue() instanceof Proposal proposal) {
            assertThat(((Proposal) wire.read(fact.getKey(), wire.golden(fact.getKey()))).digest()).isEqualTo(proposal.digest());
        }
    }
}
