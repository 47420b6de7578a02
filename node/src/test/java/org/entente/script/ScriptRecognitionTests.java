package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRecognitionTests {

    private final ScriptRecognition recognition = new ScriptRecognition(new ScriptConverter());

    @ParameterizedTest
    @CsvSource({"示範牌花生油驗出黃曲霉毒素超標,HANT", "示范牌大米镉含量超标,HANS", "批次 DEMO-R12，约 300 袋。,HANS", "DEMO-0915,LATIN", "27.4 µg/kg,LATIN", "Recall of peanut oil,LATIN"})
    void seesWhatOnlyOneScriptWrites(String text, Script script) {
        assertThat(recognition.of(text, Script.HANT)).isEqualTo(script);
        assertThat(recognition.of(text, Script.HANS)).isEqualTo(script);
    }

    @Test
    void takesTheWritersUsualScriptForWhatBothWriteAlike() {
        assertThat(recognition.of("大米", Script.HANT)).isEqualTo(Script.HANT);
        assertThat(recognition.of("大米", Script.HANS)).isEqualTo(Script.HANS);
        assertThat(recognition.of("大米", Script.LATIN)).isEqualTo(Script.HANT);
    }
}
