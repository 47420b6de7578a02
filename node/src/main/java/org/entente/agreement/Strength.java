package org.entente.agreement;

/// How strongly a clause binds, by the words that its text uses.
public enum Strength {
    /// The text says must or shall in so many words.
    MUST,
    /// It states what is done, without such a word; binding, too.
    DUTY,
    /// The parties may.
    MAY,
    /// They encourage, support or explore.
    SUPPORT,
    /// It puts something on record and obliges nobody.
    RECORD;

    /// Key of its word in the message bundles.
    public String messageKey() {
        return "agreement.strength." + name();
    }
}
