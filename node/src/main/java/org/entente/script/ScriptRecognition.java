package org.entente.script;

import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Recognises the script of what somebody typed, by the characters that only one of the two Chinese scripts has. A text that both
/// write alike is taken to be in the script that the writer usually uses.
@Component
public final class ScriptRecognition {

    private final ScriptConverter converter;

    public ScriptRecognition(ScriptConverter converter) {
        this.converter = converter;
    }

    /// @param usual the script in which this writer writes Chinese
    public Script of(String text, Script usual) {
        if (text.codePoints().noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN)) {
            return Script.LATIN;
        }
        long traditional = changed(text, Conversion.T2S);
        long simplified = changed(text, Conversion.S2T);
        if (traditional == simplified) {
            return usual == Script.LATIN ? Script.HANT : usual;
        }
        return traditional > simplified ? Script.HANT : Script.HANS;
    }

    private long changed(String text, Conversion conversion) {
        int[] before = text.codePoints().toArray();
        int[] after = converter.convert(text, conversion, Set.of()).codePoints().toArray();
        return Math.abs(before.length - after.length) + IntStream.range(0, Math.min(before.length, after.length)).filter(at -> before[at] != after[at]).count();
    }
}
