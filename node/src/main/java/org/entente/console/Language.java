package org.entente.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/// A language of the pages. All three are equal; Traditional Chinese is the one shown to a reader who states no preference.
public enum Language {
    HANT("zh-Hant"),
    HANS("zh-Hans"),
    ENGLISH("en");

    private static final String ANY = "*";

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The BCP 47 tag that pages carry in `lang`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
    }

    /// The language for a reader's list of preferences (`Accept-Language`): the script decides where it is named, else the region;
    /// Chinese without either is Traditional, and a reader of no Chinese reads English.
    static Language preferred(List<LanguageRange> ranges) {
        return ranges.stream().filter(range -> range.getWeight() > 0 && !range.getRange().equals(ANY)).findFirst()
                .map(range -> ofLocale(Locale.forLanguageTag(range.getRange()))).orElse(HANT);
    }

    private static Language ofLocale(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return ENGLISH;
        }
        return switch (locale.getScript()) {
            case "Hans" -> HANS;
            case "Hant" -> HANT;
            default -> switch (locale.getCountry()) {
                case "CN", "SG", "MY" -> HANS;
                default -> HANT;
            };
        };
    }
}
