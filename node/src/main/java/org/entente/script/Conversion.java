package org.entente.script;

/// A way from one script, or one place's form of it, to another. All of them change how words are written and never which words.
///
/// OpenCC also has ways that replace words by those of another place; they are left out on purpose, because an authentic text
/// must keep its words, and what pages say is written for each place by hand.
public enum Conversion {
    /// Hong Kong's and Macao's form to Simplified.
    HK2S(Script.HANT, Script.HANS),
    /// Simplified to Hong Kong's and Macao's form.
    S2HK(Script.HANS, Script.HANT),
    /// Any Traditional text to Simplified, without regard to a place's variants.
    T2S(Script.HANT, Script.HANS),
    /// Simplified to OpenCC's common Traditional form.
    S2T(Script.HANS, Script.HANT),
    /// Hong Kong's variants to the common Traditional form.
    HK2T(Script.HANT, Script.HANT),
    /// The common Traditional form to Hong Kong's variants.
    T2HK(Script.HANT, Script.HANT),
    /// Taiwan's form to Simplified.
    TW2S(Script.HANT, Script.HANS),
    /// Simplified to Taiwan's form.
    S2TW(Script.HANS, Script.HANT),
    /// Taiwan's variants to the common Traditional form.
    TW2T(Script.HANT, Script.HANT),
    /// The common Traditional form to Taiwan's variants.
    T2TW(Script.HANT, Script.HANT);

    private final Script from;
    private final Script to;

    Conversion(Script from, Script to) {
        this.from = from;
        this.to = to;
    }

    public Script from() {
        return from;
    }

    public Script to() {
        return to;
    }

    /// The way that is taken between the governments: Hong Kong's and Macao's form on the Traditional side.
    ///
    /// @throws IllegalArgumentException if one of the scripts is Latin or both are the same
    public static Conversion between(Script from, Script to) {
        if (!from.convertsTo(to)) {
            throw new IllegalArgumentException("No conversion from " + from + " to " + to);
        }
        return from == Script.HANT ? HK2S : S2HK;
    }
}
