package org.entente.original;

import java.util.List;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Fact;

/// A paper of one original, its bytes beside the entry.
sealed interface OriginalFact extends Fact permits OriginalDrawnUp, OriginalSigned, OriginalScanned {

    /// Of the original, from 1.
    int number();

    /// One file.
    List<AttachmentRef> attachments();

    default AttachmentRef file() {
        return attachments().getFirst();
    }

    /// The subject under which all facts about an original's papers stand.
    static String subject(int number) {
        return "original/" + number;
    }
}
