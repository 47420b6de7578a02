package org.entente.presscheck.web;

import java.util.List;
import org.entente.console.HistoryLine;
import org.entente.console.Seal;
import org.entente.console.Status;
import org.entente.party.Names;
import org.entente.presscheck.NamedFirms;
import org.jspecify.annotations.Nullable;

/// One press check as its page shows it to one officer.
///
/// @param asker    who asked
/// @param answerer who answered; null while nobody has
/// @param tasks    what the officer can do now, the main thing first
record PressShown(
        List<Status> statuses, Seal seal, Names asker, @Nullable Names answerer, @Nullable Seal answerSeal, @Nullable Seal bypassSeal, Highlighted title, Highlighted body, List<PressTask> tasks,
        List<HistoryLine> history) {

    /// A text in its own script, with the names of firms apart.
    record Highlighted(String tag, List<NamedFirms.Piece> pieces) {}
}
