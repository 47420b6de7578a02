package org.entente.agreement.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.entente.agreement.Instrument;
import org.entente.agreement.SignInstrument;
import org.entente.console.FormReader;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// What the browser sends when a signature or a seal is put on record.
record ActForm(@Nullable String with, @Nullable String act, @Nullable String post, @Nullable String name, @Nullable String on, @Nullable String place) {

    private static final int LONGEST = 120;

    static ActForm of(@Nullable String with, @Nullable String act) {
        return new ActForm(with, act, null, null, null, null);
    }

    Optional<SignInstrument> command(FormReader read, Collection<Government> others) {
        Government other = others.stream().filter(each -> each.code().equals(with)).findFirst().orElse(null);
        if (other == null) {
            read.wrong("with", "console.form.choose");
        }
        Instrument.Condition done = read.requiredChoice("act", act, Instrument.Condition.values());
        String office = read.line("post", post, LONGEST);
        String person = read.line("name", name, LONGEST);
        String where = read.line("place", place, LONGEST);
        LocalDate day = read.day("on", on);
        if (day == null && !read.failed()) {
            read.wrong("on", "console.form.missing");
        }
        return other == null || done == null || day == null || read.failed() ? Optional.empty() : Optional.of(new SignInstrument(other, done, office, person, day, where));
    }
}
