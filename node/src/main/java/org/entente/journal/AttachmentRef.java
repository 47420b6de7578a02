package org.entente.journal;

import org.entente.evidence.Sha256;

/// An attachment as a fact names it. In a fact it stands in a list called `attachments`; its bytes travel beside the entries.
///
/// @param sha256    hash of the bytes, in hex
/// @param mediaType such as `application/pdf`
/// @param length    in bytes
/// @param name      file name as given by the officer, at most 200 characters
public record AttachmentRef(String sha256, String mediaType, long length, String name) {

    public AttachmentRef {
        if (name.length() > 200) {
            throw new IllegalArgumentException("A file name has at most 200 characters");
        }
    }

    public Sha256 hash() {
        return new Sha256(sha256);
    }
}
