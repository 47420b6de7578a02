package org.entente.console;

import java.util.Locale;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.entente.script.Script;
import org.entente.script.ScriptRecognition;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what an officer typed exactly as it was typed, with the script in which it is written.
@Component
public class TypedWords {

    private final ScriptRecognition recognition;
    private final Script usual;

    TypedWords(ScriptRecognition recognition, ThisNode node) {
        this.recognition = recognition;
        this.usual = node.government().equals(Government.GUANGDONG) ? Script.HANS : Script.HANT;
    }

    /// @param page language of the page on which it was typed
    public ScriptText of(String typed, Locale page) {
        Script reading = Script.ofTag(page.toLanguageTag());
        String text = typed.strip();
        return new ScriptText(text, recognition.of(text, reading == Script.LATIN ? usual : reading));
    }

    /// Null when nothing was typed.
    public @Nullable ScriptText orNull(@Nullable String typed, Locale page) {
        return typed == null || typed.isBlank() ? null : of(typed, page);
    }
}
