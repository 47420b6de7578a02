package org.entente.original;

import java.util.List;
import org.entente.journal.AttachmentRef;

/// A party signed an original electronically, upon the version that it names.
///
/// @param before      SHA-256 of the version that was signed
/// @param certificate SHA-256 of the signatory's certificate
/// @param signatory   subject of that certificate
record OriginalSigned(int number, String before, String certificate, String signatory, List<AttachmentRef> attachments) implements OriginalFact {

    OriginalSigned {
        attachments = List.copyOf(attachments);
    }
}
