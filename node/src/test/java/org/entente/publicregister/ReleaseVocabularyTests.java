package org.entente.publicregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.entente.journal.Fact;
import org.entente.journal.WireForm;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of the register's facts stays as it is, for ever.
class ReleaseVocabularyTests {

    private final WireForm wire = new WireForm(new ReleaseVocabulary().releaseFacts());

    static Stream<Map.Entry<String, Fact>> facts() {
        ReleaseProposed proposed = ReleaseProposed.of(ReleaseSamples.REFERENCE, 1, ReleaseSamples.content(ReleaseSamples.RECALL, true));
        return Stream.of(
                Map.entry("publicregister.release-proposed.v1", proposed),
                Map.entry("publicregister.release-agreed.v1", new ReleaseAgreed(proposed.hash())),
                Map.entry("publicregister.release-withdrawn.v1", new ReleaseWithdrawn(ScriptText.hans("检验结果有误"))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheGoldenForm(Map.Entry<String, Fact> fact) {
        assertThat(wire.nameOf(fact.getValue())).isEqualTo(fact.getKey());
        assertThat(wire.write(fact.getValue())).isEqualTo(wire.golden(fact.getKey()));
        assertThat(wire.read(fact.getKey(), wire.golden(fact.getKey()))).isEqualTo(fact.getValue());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void readsAFormWithFieldsOfALaterVersion(Map.Entry<String, Fact> fact) {
        assertThat(wire.read(fact.getKey(), wire.golden(fact.getKey()).replaceFirst("\\{", "{\"later\":true,"))).isEqualTo(fact.getValue());
    }

    @Test
    void doesNotUnderstandAProposalWhoseHashIsNotItsOwn() {
        String changed = wire.golden("publicregister.release-proposed.v1").replace("SEVERE", "MINOR");
        assertThat(wire.read("publicregister.release-proposed.v1", changed)).isNull();
    }
}
