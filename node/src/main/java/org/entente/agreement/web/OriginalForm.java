package org.entente.agreement.web;

import java.util.Locale;
import java.util.Optional;
import org.entente.agreement.PlaceOriginal;
import org.entente.console.FormReader;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer says where an original is kept.
record OriginalForm(@Nullable String script, @Nullable String place, @Nullable String sha256) {

    static OriginalForm empty() {
        return new OriginalForm(null, null, null);
    }

    Optional<PlaceOriginal> command(FormReader read, int number) {
        Script written = read.choice("script", script, Script.values());
        String where = read.requiredLine("place", place, 200);
        String hash = read.line("sha256", sha256, 64);
        if (hash != null && !hash.toLowerCase(Locale.ROOT).matches("[0-9a-f]{64}")) {
            read.wrong("sha256", "agreement.original.form.hash");
        }
        return read.failed() || where == null ? Optional.empty() : Optional.of(new PlaceOriginal(number, written, where, hash == null ? null : hash.toLowerCase(Locale.ROOT)));
    }
}
