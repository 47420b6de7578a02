package org.entente.agreedtext;

import java.util.List;

/// An officer of one side has looked at every place where the two authentic texts differ by more than script, and takes them as they are.
///
/// @param digest      of the two texts and of the places
/// @param differences the places
record DifferencesSignedOff(String digest, List<ScriptDifference> differences) implements TextFact {

    DifferencesSignedOff {
        differences = differences == null ? List.of() : List.copyOf(differences);
    }
}
