package org.entente.rumour;

import org.entente.script.ScriptText;

/// The side that opened a report takes it back, for instance because it was none.
///
/// @param reason at most 500 characters
record RumourWithdrawn(ScriptText reason) implements RumourFact {}
