package org.entente.original;

import java.util.List;
import org.entente.journal.AttachmentRef;
import org.entente.script.Script;

/// A party printed an original from the agreed text. It takes the place of what was drawn up before for the same original, as long as not all have signed that.
///
/// @param text SHA-256 of the agreed text in this script, as its parties confirmed it
record OriginalDrawnUp(int number, Script script, String text, List<AttachmentRef> attachments) implements OriginalFact {

    OriginalDrawnUp {
        attachments = List.copyOf(attachments);
    }
}
