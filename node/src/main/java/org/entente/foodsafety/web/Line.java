package org.entente.foodsafety.web;

import java.time.Instant;
import java.util.List;
import org.entente.console.Seal;
import org.entente.console.Text;
import org.entente.foodsafety.HistoryItem;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Recorded;
import org.entente.party.Names;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One line of a notification's history.
///
/// @param anchor     id on the page, unique in the history
/// @param theirs     whether another government stated it
/// @param superseded whether the owner has since replaced what it states
/// @param by         who stated it; null for a receipt, which a node gives by itself
/// @param words      what the officer wrote
/// @param seal       its place in its stream; null for a receipt
record Line(String anchor, Instant at, boolean theirs, boolean superseded, Text what, @Nullable Names by, List<ScriptText> words, List<AttachmentRef> attachments, @Nullable Seal seal) {

    static Line of(HistoryItem item, Story story, Names by) {
        Recorded entry = item.entry();
        return new Line("entry-" + entry.hash().hex().substring(0, 12), entry.time(), item.theirs(), item.superseded(), story.what(), by, story.words(), story.attachments(), seal(entry));
    }

    static Seal seal(Recorded entry) {
        return new Seal(entry.stream().government(), entry.stream().agreement(), entry.sequence(), entry.hash().hex());
    }
}
