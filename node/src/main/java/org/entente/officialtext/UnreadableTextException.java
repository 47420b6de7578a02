package org.entente.officialtext;

/// A file that is no text to be read.
public final class UnreadableTextException extends RuntimeException {

    /// What is wrong with it.
    public enum Why {
        /// It is not text in UTF-8.
        NOT_TEXT,
        EMPTY,
        /// It has more than {@link PublishedText#MOST_CHARACTERS} characters.
        TOO_LONG;

        /// Key of its words in the message bundles.
        public String messageKey() {
            return "officialtext.unreadable." + name();
        }
    }

    private final Why why;

    UnreadableTextException(Why why) {
        super(switch (why) {
            case NOT_TEXT -> "the file is not text in UTF-8";
            case EMPTY -> "the file is empty";
            case TOO_LONG -> "the text has more than " + PublishedText.MOST_CHARACTERS + " characters";
        });
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
