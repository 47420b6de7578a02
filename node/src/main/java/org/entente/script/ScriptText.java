package org.entente.script;

/// A text exactly as somebody wrote it, with the script in which it was written.
public record ScriptText(String text, Script script) {

    public static ScriptText hant(String text) {
        return new ScriptText(text, Script.HANT);
    }

    public static ScriptText hans(String text) {
        return new ScriptText(text, Script.HANS);
    }

    public static ScriptText latin(String text) {
        return new ScriptText(text, Script.LATIN);
    }
}
