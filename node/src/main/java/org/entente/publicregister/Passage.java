package org.entente.publicregister;

/// What the public reads in one language. Line ends and outer white space do not count.
///
/// @param headline 1 to 160 characters, one line
/// @param text     1 to 4,000 characters
public record Passage(String headline, String text) {

    /// In characters.
    public static final int LONGEST_HEADLINE = 160;
    /// In characters.
    public static final int LONGEST_TEXT = 4_000;

    public Passage {
        headline = tidy(headline).replace('\n', ' ');
        text = tidy(text);
        if (headline.isEmpty() || headline.length() > LONGEST_HEADLINE || text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A headline has 1 to 160 characters and a text 1 to 4,000");
        }
    }

    String whole() {
        return headline + "\n" + text;
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
