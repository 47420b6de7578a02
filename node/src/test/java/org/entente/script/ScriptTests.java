package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTests {

    @ParameterizedTest
    @CsvSource({"zh-Hant, HANT", "zh-HK, HANT", "zh-MO, HANT", "zh-TW, HANT", "zh-Hant-HK, HANT", "zh-Hans, HANS", "zh-CN, HANS", "zh, HANS", "en, LATIN", "en-HK, LATIN", "pt, LATIN"})
    void readsALanguageTag(String tag, Script script) {
        assertThat(Script.ofTag(tag)).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource({"HANT, HANS, true", "HANS, HANT, true", "HANT, HANT, false", "LATIN, HANS, false", "HANT, LATIN, false"})
    void convertsBetweenTheTwoScriptsOfChineseOnly(Script from, Script to, boolean converts) {
        assertThat(from.convertsTo(to)).isEqualTo(converts);
    }
}
