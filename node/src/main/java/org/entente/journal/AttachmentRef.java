package org.entente.journal;

import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;

/// An attachment as a fact names it. In a fact it stands in a list called `attachments`; its bytes travel beside the entries.
///
/// @param sha256    hash of the bytes as they are stored and sent, in hex
/// @param mediaType such as `application/pdf`
/// @param length    in bytes, as stored and sent
/// @param name      file name as given by the officer, at most 200 characters
/// @param salted    true if it tells about persons: {@value Attachments#SALT} random bytes stand before its content, so that the hash tells nothing about it, and it can be erased; left out otherwise
public record AttachmentRef(String sha256, String mediaType, long length, String name, @Nullable Boolean salted) {

    public AttachmentRef {
        if (name.length() > 200) {
            throw new IllegalArgumentException("A file name has at most 200 characters");
        }
        salted = Boolean.TRUE.equals(salted) ? true : null;
    }

    public AttachmentRef(String sha256, String mediaType, long length, String name) {
        this(sha256, mediaType, length, name, null);
    }

    public static AttachmentRef of(Attachments.Stored stored, String mediaType, String name) {
        return new AttachmentRef(stored.hash().hex(), mediaType, stored.length(), name, stored.salted());
    }

    public Sha256 hash() {
        return new Sha256(sha256);
    }

    /// Where the content begins.
    public int beginning() {
        return salted == null ? 0 : Attachments.SALT;
    }

    /// Length of the content, in bytes.
    public long contentLength() {
        return length - beginning();
    }
}
