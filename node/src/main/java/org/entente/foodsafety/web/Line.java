package org.entente.foodsafety.web;

import java.time.Instant;
import java.util.List;
import org.entente.console.Seal;
import org.entente.console.Text;
import org.entente.foodsafety.ContentChange;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.FollowUpAdded;
import org.entente.foodsafety.FoodSafetyFact;
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
/// @param changes    what a correction changed
/// @param added      the rows and figures of a follow-up; null when it has none
record Line(String anchor, Instant at, boolean theirs, boolean superseded, Text what, @Nullable Names by, List<ScriptText> words, List<AttachmentRef> attachments, @Nullable Seal seal, List<ContentChange> changes,
        @Nullable FollowUp added) {

    static Line of(HistoryItem item, Story story, Names by) {
        Recorded entry = item.entry();
        return new Line("entry-" + entry.hash().hex().substring(0, 12), entry.time(), item.theirs(), item.superseded(), story.what(), by, story.words(), story.attachments(), seal(entry), item.changes(), added(item.fact()));
    }

    static Line receipt(Instant at, Text what) {
        return new Line("receipt", at, true, false, what, null, List.of(), List.of(), null, List.of(), null);
    }

    private static @Nullable FollowUp added(FoodSafetyFact fact) {
        return fact instanceof FollowUpAdded followUp && followUp.followUp().hasParts() ? followUp.followUp() : null;
    }

    static Seal seal(Recorded entry) {
        return new Seal(entry.stream().government(), entry.stream().agreement(), entry.sequence(), entry.hash().hex());
    }
}
