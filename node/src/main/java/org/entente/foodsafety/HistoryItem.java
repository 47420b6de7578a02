package org.entente.foodsafety;

import java.util.List;
import org.entente.journal.Recorded;

/// One entry in the history of a notification.
///
/// @param entry      its fact is a {@link FoodSafetyFact}
/// @param theirs     whether another government than this node's stated it
/// @param superseded whether the owner has since replaced the content that it states
/// @param changes    what a correction changed; empty for every other entry
public record HistoryItem(Recorded entry, boolean theirs, boolean superseded, List<ContentChange> changes) {

    public FoodSafetyFact fact() {
        return (FoodSafetyFact) entry.fact();
    }
}
