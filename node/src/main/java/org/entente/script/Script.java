package org.entente.script;

import java.util.Locale;

/// The script in which a text is written. Latin stands for English, the only language of this system that is written in it.
public enum Script {
    HANT("zh-Hant"),
    HANS("zh-Hans"),
    LATIN("en");

    private final String tag;

    Script(String tag) {
        this.tag = tag;
    }

    /// The BCP 47 tag for the `lang` attribute of a page: `zh-Hant`, `zh-Hans` or `en`.
    public String tag() {
        return tag;
    }

    /// Whether a text in this script can be converted mechanically into a text in the other one.
    public boolean convertsTo(Script other) {
        return this != LATIN && other != LATIN && this != other;
    }

    /// The script of a language tag, with or without region: `zh-HK`, `zh-MO` and `zh-TW` are Traditional, `zh-CN`, `zh-SG` and
    /// a plain `zh` are Simplified, everything that is not Chinese is Latin.
    public static Script ofTag(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (!locale.getLanguage().equals("zh")) {
            return LATIN;
        }
        return switch (locale.getScript()) {
            case "Hant" -> HANT;
            case "Hans" -> HANS;
            default -> switch (locale.getCountry()) {
                case "HK", "MO", "TW" -> HANT;
                default -> HANS;
            };
        };
    }
}
