package org.entente.console;

import java.time.Instant;
import java.util.List;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One line of what happened.
///
/// @param theirs whether another government stated it; its ground is tinted
/// @param words  what the officer wrote about it, in the script in which it was written
public record HistoryLine(Instant at, boolean theirs, Text what, List<ScriptText> words, @Nullable Seal seal) {

    public HistoryLine {
        words = List.copyOf(words);
    }
}
