package org.entente.foodsafety;

import java.util.List;
import org.entente.script.MatchedPassage;
import org.entente.script.ScriptText;

/// A notification that was found, with the texts in which the words stand.
public record SearchHit(NotificationLine line, List<Found> found) {

    public SearchHit {
        found = List.copyOf(found);
    }

    /// One text in which a word of the question stands.
    ///
    /// @param field    where: `title`, `summary`, `product`, `operator`, `hazard`, `lot`, `text`, …; message key `foodsafety.field.<field>`
    /// @param text     as written; a long text is cut around the first passage
    /// @param passages where the words stand in `text` and why they count as the same
    public record Found(String field, ScriptText text, List<MatchedPassage> passages) {

        public String messageKey() {
            return "foodsafety.field." + field;
        }
    }
}
