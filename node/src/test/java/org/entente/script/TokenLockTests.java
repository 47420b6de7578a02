package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenLockTests {

    private static final ScriptConverter CONVERTER = new ScriptConverter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2015年9月9日|2015-09-09",
        "2015 年 9 月 9 日|2015-09-09",
        "二〇一五年九月九日|2015-09-09",
        "2015/9/9|2015-09-09",
        "2015年12月|2015-12",
        "9月9日|--09-09",
        "二零一五年|2015",
        "下午2時02分|14:02",
        "上午十時半|10:30",
        "14:02|14:02",
        "0.5毫克/公斤|0.5 mg/kg",
        "每公斤含0.5毫克|0.5 mg/kg",
        "０．５０　㎎/㎏|0.5 mg/kg",
        "五萬二千公噸|52000 t",
        "1.2萬噸|12000 t",
        "百分之三十五|35 %",
        "35%|35 %",
        "三十日|30 day",
        "24小時|24 h",
        "零下|",
        "-18℃|-18 °C",
        "2至8℃|2,8 °C",
        "1,200人|1200",
        "三宗|3",
        "兩名|2",
        "第十二條|12",
        "伍佰箱|500",
        "HK-2015-0007|HK-2015-0007",
        "批號：滬A2015、20150809|滬A2015,20150809",
        "維生素B12及三文魚|B12",
        "電話000-0000|000-0000",
        "一批九龍三文魚，十分新鮮|"
    })
    void readsTheFiguresOfAChineseText(String text, String values) {
        assertThat(values(ScriptText.hant(text))).isEqualTo(values == null ? "" : values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "on 9 September 2015|2015-09-09",
        "September 9, 2015|2015-09-09",
        "9/9/2015|2015-09-09",
        "in September 2015|2015-09",
        "by 9 Sep.|--09-09",
        "at 2:02 p.m.|14:02",
        "at 9 am sharp|09:00",
        "0.5 mg/kg|0.5 mg/kg",
        "0.5 milligrams per kilogram|0.5 mg/kg",
        "52,000 tonnes|52000 t",
        "1.2 million boxes|1200000",
        "35 per cent|35 %",
        "within 24 hours|24 h",
        "three cases of one kind|3",
        "the 12th clause|12",
        "Lot No.: L2015/08-17B|L2015/08-17B",
        "E. coli O157|O157",
        "version 2.10.3|2.10.3",
        "someone marched|"
    })
    void readsTheFiguresOfAnEnglishText(String text, String values) {
        assertThat(values(ScriptText.latin(text))).isEqualTo(values == null ? "" : values);
    }

    private static final ScriptText HANT =
            ScriptText.hant("二〇一五年九月九日下午2時，3宗個案；批號L2015/08-17B，鉛含量每公斤0.52毫克，超出上限百分之四，共回收1.5萬箱，限24小時內回覆。");
    private static final ScriptText HANS =
            ScriptText.hans("2015年9月9日14时，三宗个案；批号L2015/08-17B，铅含量0.52毫克/千克，超出上限4%，共召回15,000箱，限24小时内回复。");
    private static final ScriptText ENGLISH = ScriptText.latin(
            "On 9 September 2015 at 2 p.m., three cases; lot L2015/08-17B, lead 0.52 mg/kg, 4 per cent above the limit; 15,000 boxes recalled; answer within 24 hours.");

    @Test
    void threeVersionsOfOneNoticeAgree() {
        assertThat(TokenLock.differences(HANT, HANS)).isEmpty();
        assertThat(TokenLock.differences(HANT, ENGLISH)).isEmpty();
        assertThat(TokenLock.agree(HANS, ENGLISH)).isTrue();
    }

    @Test
    void listsWhatDiffersAndWhere() {
        var wrong = ScriptText.hans(HANS.text().replace("0.52", "0.25").replace("L2015/08-17B", "L2015/08-17b"));
        assertThat(TokenLock.differences(HANT, wrong))
                .extracting(TokenDifference::value)
                .containsExactly("L2015/08-17B", "0.52 mg/kg", "L2015/08-17b", "0.25 mg/kg");
        assertThat(TokenLock.differences(HANT, wrong)).allSatisfy(difference -> assertThat(difference.missing()).isTrue());
        var place = TokenLock.differences(HANT, wrong).getLast().second().getFirst();
        assertThat(wrong.text().substring(place.from(), place.to())).isEqualTo(place.written()).isEqualTo("0.25毫克/千克");
    }

    @Test
    void aUnitIsPartOfTheFigure() {
        assertThat(TokenLock.differences(ScriptText.hant("0.5毫克"), ScriptText.hans("0.5微克")))
                .extracting(TokenDifference::value)
                .containsExactly("0.5 mg", "0.5 µg");
    }

    @Test
    void aRepetitionThatIsLeftOutIsADifferenceToo() {
        assertThat(TokenLock.differences(ScriptText.hant("5箱、5袋"), ScriptText.hans("5箱"))).singleElement().satisfies(difference -> {
            assertThat(difference.missing()).isFalse();
            assertThat(difference.first()).hasSize(2);
        });
    }

    @Property(tries = 300)
    void conversionChangesNoFigure(@ForAll("notices") ScriptText notice) {
        var other = notice.script() == Script.HANT ? Script.HANS : Script.HANT;
        var converted = CONVERTER.convert(notice, other, Set.of()).text();
        assertThat(TokenLock.differences(notice, converted)).isEmpty();
    }

    @Property(tries = 500)
    void readsAnyTextAndKeepsEveryPlace(@ForAll("figures") String text) {
        assertThat(TokenLock.tokens(ScriptText.hant(text)))
                .allSatisfy(token -> assertThat(text.substring(token.from(), token.to())).isEqualTo(token.written()));
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.strings().withChars("0159年月日时時半分每十百千萬億兩第批號：百分之克/公斤.,-:% amLp").ofMaxLength(30);
    }

    @Provide
    Arbitrary<ScriptText> notices() {
        var hant = Arbitraries.of("2015年9月9日", "九月三日", "0.5毫克/公斤", "五萬公噸", "兩名", "百分之三", "批號：滬A15臺01、B2", "HK-2015-0007", "第叁條", "下午3時05分",
                "。", "，", "發現", "衞生", "乾燥麵條", "只有", "製訂", "後", "在", "隻", " ", "1", "一", "十", "里", "鐘");
        var hans = Arbitraries.of("2015年9月9日", "九月三日", "0.5毫克/公斤", "五万公吨", "两名", "百分之三", "批号：沪A15台01、B2", "HK-2015-0007", "第叁条", "下午3时05分",
                "。", "，", "发现", "卫生", "干燥面条", "只有", "制订", "后", "在", "只", " ", "1", "一", "十", "里", "钟");
        return Arbitraries.oneOf(
                hant.list().ofMaxSize(20).map(parts -> ScriptText.hant(String.join("", parts))),
                hans.list().ofMaxSize(20).map(parts -> ScriptText.hans(String.join("", parts))));
    }

    private static String values(ScriptText text) {
        return String.join(",", TokenLock.tokens(text).stream().map(LockedToken::value).toList());
    }
}
