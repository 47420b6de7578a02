package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTests {

    @Test
    void marksOnlyTheCharactersThatChanged() {
        var difference = TextDifference.between("上限為 0.2 毫克。六個月後生效。", "上限為 0.1 毫克。六個月後生效。");
        assertThat(changed(difference.before())).containsExactly("2");
        assertThat(changed(difference.after())).containsExactly("1");
    }

    @Test
    void keepsEveryCharacterOfBothTexts() {
        String before = "甲。乙。\n丙";
        String after = "甲。丁戊。\n丙己";
        var difference = TextDifference.between(before, after);
        assertThat(whole(difference.before())).isEqualTo(before);
        assertThat(whole(difference.after())).isEqualTo(after);
    }

    @Test
    void aSentenceThatIsNewIsMarkedAsAWhole() {
        assertThat(changed(TextDifference.between("甲。丙。", "甲。乙。丙。").after())).containsExactly("乙。");
    }

    @Test
    void equalTextsAndEmptyTextsDifferNowhere() {
        assertThat(changed(TextDifference.between("甲。", "甲。").after())).isEmpty();
        assertThat(TextDifference.between("", "").before()).isEmpty();
    }

    @Test
    void aLongTextWithoutSentencesIsComparedAllTheSame() {
        String long1 = "甲".repeat(12_000);
        String long2 = "甲".repeat(11_999) + "乙";
        var difference = TextDifference.between(long1, long2);
        assertThat(whole(difference.after())).isEqualTo(long2);
        assertThat(changed(difference.after())).hasSize(1);
    }

    private static List<String> changed(List<TextDifference.Part> parts) {
        return parts.stream().filter(TextDifference.Part::changed).map(TextDifference.Part::text).toList();
    }

    private static String whole(List<TextDifference.Part> parts) {
        return parts.stream().map(TextDifference.Part::text).collect(Collectors.joining());
    }
}
