package org.entente.console;

import java.util.Collection;
import java.util.List;
import org.entente.script.ConvertedText;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// How a page shows what people wrote: as they wrote it, or converted into the reader's script and marked as converted. A page puts it
/// into its model as `reading`, and the component `console/components/reading` asks it for each text.
public final class Reading {

    /// Everything as it was written.
    public static final Reading AS_WRITTEN = new Reading(null, null, List.of());

    private final @Nullable ScriptConverter converter;
    private final @Nullable Script into;
    private final Collection<String> untouched;

    private Reading(@Nullable ScriptConverter converter, @Nullable Script into, Collection<String> untouched) {
        this.converter = converter;
        this.into = into;
        this.untouched = List.copyOf(untouched);
    }

    /// @param untouched tokens that stay as they are wherever they stand, such as batch codes
    public static Reading in(Script reader, ScriptConverter converter, Collection<String> untouched) {
        return new Reading(converter, reader, untouched);
    }

    /// Whether texts in the other script are converted.
    public boolean converts() {
        return converter != null;
    }

    /// A text as the page shows it.
    ///
    /// @param from script that it was converted from; null when it is shown as written
    public record Shown(String text, String tag, @Nullable Script from) {}

    public Shown of(ScriptText words) {
        if (converter == null || into == null || !words.script().convertsTo(into)) {
            return new Shown(words.text(), words.script().tag(), null);
        }
        ConvertedText converted = converter.convert(words, into, untouched);
        return new Shown(converted.text().text(), into.tag(), words.script());
    }
}
