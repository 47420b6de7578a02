package org.entente.presscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

/// Where a text names firms: in its own script, whatever the script of the name.
class NamedFirmsTests {

    private static final ScriptText OIL = ScriptText.hans("示范油坊（广州）有限公司");

    @Test
    void marksTheNameAsTheTextWritesIt() {
        assertThat(marked("本港抽驗示範油坊(廣州)有限公司的花生油。", OIL)).isEqualTo("本港抽驗[示範油坊(廣州)有限公司]的花生油。");
    }

    @Test
    void marksEveryPlaceAndNamesThatOverlapOnce() {
        assertThat(marked("示範油坊與示範油坊總店", ScriptText.hant("示範油坊"), ScriptText.hant("油坊總店"))).isEqualTo("[示範油坊]與[示範油坊總店]");
    }

    @Test
    void takesLettersAsWholeWordsOnly() {
        assertThat(marked("Demo Oil and DEMO OILS; Demo-Oil", ScriptText.latin("demo oil"))).isEqualTo("[Demo Oil] and DEMO OILS; [Demo-Oil]");
    }

    @Test
    void losesNothingOfAText() {
        assertThat(NamedFirms.in(ScriptText.hant(""), List.of(OIL))).isEmpty();
        assertThat(marked("沒有提及企業", OIL, ScriptText.hant("（）"))).isEqualTo("沒有提及企業");
    }

    private static String marked(String text, ScriptText... firms) {
        return NamedFirms.in(ScriptText.hant(text), List.of(firms)).stream().map(each -> each.named() ? "[" + each.text() + "]" : each.text()).collect(Collectors.joining());
    }
}
