package org.entente.officialtext;

import java.time.Instant;

/// A text that was handed in.
///
/// @param name   of the file
/// @param sha256 of its characters in UTF-8, in hexadecimal digits
/// @param by     number of the officer, or who else handed it in
public record ImportedText(long id, String name, String sha256, Instant at, String by, String source) {

    /// The text, read anew: a better reader reads old texts better.
    public PublishedText read() {
        return PublishedText.read(source);
    }
}
