package org.entente.rumour;

import java.time.Instant;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A report that was handed to the existing channel for traded food. Private to this node.
///
/// @param by number of the officer
public record HandOverLine(long id, Instant at, String by, Medium medium, @Nullable String source, ScriptText headline, ScriptText claim, String receiver, String reason) {}
