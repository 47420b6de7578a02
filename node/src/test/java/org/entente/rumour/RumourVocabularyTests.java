package org.entente.rumour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.journal.Fact;
import org.entente.journal.WireForm;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of the rumour desk's facts stays as it is, for ever.
class RumourVocabularyTests {

    private final WireForm wire = new WireForm(new RumourVocabulary().rumourFacts());

    static Stream<Map.Entry<String, Fact>> facts() {
        var opened = new RumourOpened(
                Medium.WEB, "https://example.org/plastic-rice", "示範網台", Instant.parse("2015-09-09T05:02:00Z"), ScriptText.hant("網上流傳「塑膠米」影片"), ScriptText.hant("影片聲稱市面有以塑膠製成的白米出售。"), true);
        var text = new AgreedText(Desk.NO_PLASTIC.hant(), Desk.NO_PLASTIC.hans(), "All 12 samples passed.");
        return Stream.of(
                Map.entry("rumour.opened.v1", opened),
                Map.entry("rumour.finding-stated.v1", FindingStated.of(Verdict.FALSE, ScriptText.hans("抽检 12 个样本全部合格"), text, 1)),
                Map.entry("rumour.twin-linked.v1", new TwinLinked("R-GD-2015-0003")),
                Map.entry("rumour.twin-separated.v1", new TwinSeparated("R-GD-2015-0003", ScriptText.hant("兩段影片所指產品不同"))),
                Map.entry("rumour.withdrawn.v1", new RumourWithdrawn(ScriptText.hant("重複開立"))));
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
        String later = wire.golden(fact.getKey()).replaceFirst("\\{", "{\"later\":true,");
        assertThat(wire.read(fact.getKey(), later)).isEqualTo(fact.getValue());
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        var heard = new RumourOpened(Medium.RADIO, null, null, Desk.NOW, ScriptText.hant("電台報道"), ScriptText.hant("電台報道"), false);
        assertThat(wire.write(heard)).doesNotContain("source", "outlet");
        assertThat(wire.read("rumour.opened.v1", wire.write(heard))).isEqualTo(heard);
    }

    @Test
    void doesNotUnderstandAFindingWhoseHashIsNotItsOwn() {
        String changed = wire.golden("rumour.finding-stated.v1").replace("\"FALSE\"", "\"TRUE\"");
        assertThat(wire.read("rumour.finding-stated.v1", changed)).isNull();
    }
}
