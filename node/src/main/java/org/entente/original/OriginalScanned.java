package org.entente.original;

import java.util.List;
import org.entente.journal.AttachmentRef;

/// A party filed the scan of an original that was signed on paper.
record OriginalScanned(int number, List<AttachmentRef> attachments) implements OriginalFact {

    OriginalScanned {
        attachments = List.copyOf(attachments);
    }
}
