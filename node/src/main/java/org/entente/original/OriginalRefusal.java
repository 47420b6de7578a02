package org.entente.original;

import org.entente.journal.Refusal;

/// Why a paper of an original was not taken.
public record OriginalRefusal(Why why, String about) implements Refusal {

    /// The obstacle.
    public enum Why {
        /// Only the organisation that concluded the agreement, or its liaison unit, acts.
        NOT_THE_PARTY,
        /// There is no original of this number.
        NO_SUCH_ORIGINAL,
        /// No text of its script is agreed, so there is nothing to print.
        NO_AGREED_TEXT,
        /// All parties have signed it.
        COMPLETE,
        /// Nothing has been drawn up that could be signed.
        NOTHING_TO_SIGN,
        /// This side has signed the newest version.
        ALREADY_SIGNED,
        /// Somebody signed meanwhile, or it was drawn up anew: the newest version is another one.
        OVERTAKEN,
        /// The bytes of the newest version have not arrived yet.
        NOT_HERE,
        /// The newest version does not pass the checks; it has to be drawn up anew.
        DOES_NOT_VERIFY,
        /// The file or its password is wrong.
        KEY_UNREADABLE,
        /// The signatory's certificate was not issued by an authority that this node trusts for this government, or has expired or was revoked.
        CERTIFICATE_NOT_GOOD,
        /// What came is no PDF.
        NO_PDF,
        /// The file is not the newest version with something added.
        ANOTHER_PAPER,
        /// Something other than a signature was added or changed.
        CHANGED,
        /// There is no new PAdES signature over the whole file, or it does not verify.
        NO_SIGNATURE,
        /// A scan is a PDF or a picture (PNG, JPEG, TIFF).
        NO_SCAN
    }

    static OriginalRefusal of(Why why) {
        return new OriginalRefusal(why, "");
    }

    @Override
    public String messageKey() {
        return "original.refusal." + why;
    }

    @Override
    public Object[] arguments() {
        return new Object[] {about};
    }
}
