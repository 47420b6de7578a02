package org.entente.rumour;

import org.entente.script.ScriptText;

/// A side says that the report is not the same story as another, though somebody linked them. It is stated about both reports, each time naming the other, and
/// answers the links that it undoes, whichever side stated them; a link that is stated without knowing of it stands.
///
/// @param twin   such as `R-GD-2015-0003`
/// @param reason at most 500 characters
record TwinSeparated(String twin, ScriptText reason) implements RumourFact {

    TwinSeparated {
        RumourId.of(twin);
    }
}
