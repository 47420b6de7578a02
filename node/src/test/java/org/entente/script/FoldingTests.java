package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "学校贷款, 學校貸款",
        "台湾地区, 臺灣地區",
        "裡面, 裏面",
        "裏面, 里面",
        "衞生, 衛生",
        "衛生, 卫生",
        "製訂, 制訂",
        "制訂, 制订",
        "着, 著",
        "説, 說",
        "說, 说",
        "綫, 線",
        "線, 线",
        "啟, 啓",
        "啓, 启",
        "為, 爲",
        "爲, 为",
        "麪, 麵",
        "麵, 面",
        "瞭解, 了解",
        "餘, 馀",
        "夥伴, 伙伴",
        "乾燥, 干燥",
        "宣佈, 宣布",
        "羣, 群",
        "計畫, 计划",
        "回覆, 回复",
        "復甦, 复苏",
        "憑藉, 凭借",
        "諮詢, 咨询",
        "二噁英, 二恶英",
        "汙染, 污染",
        "ＡＢＣ１２３, abc123",
        "⼈⼗⾯, 人十面",
        "µg, μg",
        "Salmonella, SALMONELLA"
    })
    void writesTheSameWordOneWay(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"食物, 食品", "鉛, 銅", "姊妹, 姐妹", "日, 曰", "大米, 大麥"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        var once = Folding.fold(text);
        assertThat(Folding.fold(once)).isEqualTo(once);
    }

    @Property
    void everyCharacterKeepsItsPlace(@ForAll @CharRange(from = '\u0000', to = '\uffff') String text) {
        assertThat(Folding.fold(text)).hasSameSizeAs(text);
    }

    @Test
    void leavesCharactersOutsideTheBasicPlaneAlone() {
        assertThat(Folding.fold("𠝹衞𡃁")).isEqualTo("𠝹卫𡃁");
    }

    @Test
    void saysWhereAndWhyATextMatched() {
        var found = Folding.passages("食物環境衞生署公布，衛生情況良好", "卫生");
        assertThat(found).extracting(MatchedPassage::reason).containsExactly("衞生 = 卫生", "衛生 = 卫生");
        assertThat(found).extracting(MatchedPassage::from).containsExactly(4, 10);
        assertThat(found).extracting(MatchedPassage::to).containsExactly(6, 12);
    }

    @Test
    void namesAllThreeFormsWhenTheyDiffer() {
        assertThat(Folding.passages("食物衞生", "衛生"))
                .singleElement()
                .extracting(MatchedPassage::reason)
                .isEqualTo("衞生 = 衛生 = 卫生");
    }

    @Test
    void hasNothingToExplainWhenWrittenAsAsked() {
        assertThat(Folding.passages("卫生", "卫生")).singleElement().satisfies(passage -> {
            assertThat(passage.exact()).isTrue();
            assertThat(passage.reason()).isEqualTo("卫生");
        });
    }

    @Test
    void looksForEachWordOfTheQuestion() {
        assertThat(Folding.passages("沙門氏菌：示範奶粉", "奶粉　沙门氏菌"))
                .extracting(MatchedPassage::written)
                .containsExactly("沙門氏菌", "奶粉");
    }

    @Test
    void findsLatinWordsAndNumbersAsAWholeOnly() {
        assertThat(Folding.passages("misleading Lead 12 123", "lead 12"))
                .extracting(MatchedPassage::written)
                .containsExactly("Lead", "12");
    }

    @Test
    void anEmptyQuestionFindsNothing() {
        assertThat(Folding.passages("衞生", " 　")).isEmpty();
    }
}
