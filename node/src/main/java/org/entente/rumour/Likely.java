package org.entente.rumour;

/// A story that is probably the same as another text, for an officer to decide.
///
/// @param likeness 0 to 1, see `script.Likeness`
public record Likely(Rumour story, double likeness) {}
