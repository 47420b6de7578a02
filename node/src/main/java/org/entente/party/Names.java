package org.entente.party;

import java.util.Locale;

/// A name in the three languages of the pages, each as its bearer writes it: never converted from one another.
public record Names(String hant, String hans, String en) {

    /// The name for a reader's language; Traditional Chinese unless the reader asks for Simplified Chinese or English.
    public String in(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return en;
        }
        return locale.getScript().equals("Hans") ? hans : hant;
    }
}
