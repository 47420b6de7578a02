package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LikenessTests {

    record Pair(Stories one, Stories other) {}

    @ParameterizedTest
    @MethodSource("sameStory")
    void recognisesOneStoryToldOnBothSides(Pair pair) {
        assertThat(Likeness.between(pair.one().text(), pair.other().text())).isGreaterThanOrEqualTo(Likeness.SAME_STORY);
    }

    @ParameterizedTest
    @MethodSource("differentStories")
    void keepsDifferentStoriesApart(Pair pair) {
        assertThat(Likeness.between(pair.one().text(), pair.other().text())).isLessThan(Likeness.SAME_STORY);
    }

    @Test
    void aTextAndItsConversionAreTheSameStory() {
        var converter = new ScriptConverter();
        for (var story : List.of(Stories.EGG_HONG_KONG, Stories.CRAB_MACAO, Stories.NOODLE_HONG_KONG)) {
            var converted = converter.convert(ScriptText.hant(story.text()), Script.HANS).text().text();
            assertThat(Likeness.between(story.text(), converted)).isCloseTo(1, Offset.offset(0.001));
        }
    }

    @Test
    void authoritiesAndTheWordsOfReportingAreNotEnough() {
        assertThat(Likeness.fingerprint("食物安全中心發言人今日表示，广东省食品药品监督管理局").blank()).isTrue();
    }

    @Test
    void anotherHazardSpeaksAgainst() {
        var lead = Likeness.between("示範牌奶粉檢出鉛超標", "示范牌奶粉检出铅超标");
        var mercury = Likeness.between("示範牌奶粉檢出鉛超標", "示范牌奶粉检出汞超标");
        assertThat(lead).isCloseTo(1, Offset.offset(0.001));
        assertThat(mercury).isLessThan(Likeness.SAME_STORY);
    }

    @Property(tries = 300)
    void isTheSameBothWaysAndNeverOutsideItsRange(@ForAll String one, @ForAll String other) {
        var alike = Likeness.between(one, other);
        assertThat(alike).isBetween(0.0, 1.0 + 1e-9).isEqualTo(Likeness.between(other, one));
    }

    static Stream<Pair> sameStory() {
        return pairs().filter(pair -> pair.one().sameAs(pair.other()));
    }

    static Stream<Pair> differentStories() {
        return pairs().filter(pair -> !pair.one().sameAs(pair.other()));
    }

    private static Stream<Pair> pairs() {
        return Arrays.stream(Stories.values())
                .flatMap(one -> Arrays.stream(Stories.values()).filter(other -> one.compareTo(other) < 0).map(other -> new Pair(one, other)));
    }
}
