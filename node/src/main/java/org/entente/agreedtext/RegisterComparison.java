package org.entente.agreedtext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instrument;
import org.entente.console.Text;
import org.entente.officialtext.AgreementText;
import org.entente.officialtext.EntryIntoForce;
import org.entente.officialtext.Passage;
import org.entente.officialtext.Signature;
import org.entente.party.Names;
import org.entente.script.Folding;
import org.jspecify.annotations.Nullable;

/// What was read of a text beside what the register has about the agreement, so that an officer sees where they differ.
public record RegisterComparison(List<Row> rows) {

    /// @param about    what is compared; a key of the bundles
    /// @param read     what the text says
    /// @param passage  where it says so; null when it says nothing
    /// @param register what the register has
    public record Row(String about, Text read, @Nullable Passage passage, Text register, boolean differs) {}

    private static final Text NOTHING = Text.of("agreedtext.value.not-said");

    /// @param parties names of the organisations that concluded the agreement
    public static RegisterComparison of(Agreement agreement, AgreementText text, List<Names> parties) {
        Instrument instrument = agreement.instrument();
        List<Row> rows = new ArrayList<>();
        parties.forEach(each -> rows.add(party(each, text)));
        rows.add(day(instrument, text));
        rows.add(row("agreedtext.about.originals", text.originals() == null ? NOTHING : originals(text.originals().count(), text.originals().hant(), text.originals().hans()),
                text.originals() == null ? null : text.originals().passage(), originals(instrument.originals().count(), instrument.originals().hant(), instrument.originals().hans())));
        rows.add(row("agreedtext.about.annexes", annexes(text.annexes()), null, annexes(instrument.originals().annexes())));
        rows.add(row("agreedtext.about.force", text.force() == null ? NOTHING : conditions(text.force().conditions().stream().map(EntryIntoForce.Condition::name)),
                text.force() == null ? null : text.force().passage(), conditions(instrument.conditions().stream().map(Instrument.Condition::name))));
        rows.add(term(instrument, text));
        rows.add(new Row("agreedtext.about.amendment", text.amendment() == null ? NOTHING : Text.of("agreedtext.value.by-consent"), text.amendment(), Text.of(instrument.amendment().messageKey()),
                (text.amendment() != null) != (instrument.amendment() == Instrument.Amendment.BY_CONSENT)));
        return new RegisterComparison(List.copyOf(rows));
    }

    private static Row party(Names names, AgreementText text) {
        String name = Folding.fold(names.hant());
        Optional<Passage> named = Stream.of(Stream.of(text.title()), text.preamble().stream(), text.signatures().stream().map(each -> new Passage(each.line(), each.party())))
                .flatMap(each -> each).filter(each -> Folding.fold(each.text()).contains(name)).findFirst();
        return new Row("agreedtext.about.party", Text.of(named.isPresent() ? "agreedtext.value.named" : "agreedtext.value.not-named"), named.orElse(null), Text.of("agreedtext.value.name", names), named.isEmpty());
    }

    private static Row day(Instrument instrument, AgreementText text) {
        Optional<LocalDate> stated = Optional.ofNullable(text.signed()).map(each -> each.day());
        Optional<Signature> page = text.signatures().stream().filter(each -> each.date() != null).findFirst();
        Passage passage = text.signed() != null ? text.signed().passage() : page.map(each -> new Passage(each.line(), each.party())).orElse(null);
        Optional<LocalDate> filed = instrument.pages().stream().flatMap(each -> each.signed().stream()).map(Instrument.OnFile::on).findFirst();
        return row("agreedtext.about.signed", day(stated.or(() -> page.map(Signature::date))), passage, day(filed));
    }

    private static Text day(Optional<LocalDate> day) {
        return day.map(each -> Text.of("agreedtext.value.day", each)).orElse(NOTHING);
    }

    private static Text originals(int count, @Nullable Integer hant, @Nullable Integer hans) {
        return hant == null || hans == null ? Text.of("agreedtext.value.originals", count) : Text.of("agreedtext.value.originals-scripts", count, hant, hans);
    }

    private static Text annexes(boolean missing) {
        return Text.of(missing ? "agreedtext.value.annexes" : "agreedtext.value.no-annexes");
    }

    private static Text conditions(Stream<String> conditions) {
        return Text.of("agreedtext.value.on-" + conditions.sorted().collect(Collectors.joining("-")).toLowerCase(Locale.ROOT));
    }

    private static Row term(Instrument instrument, AgreementText text) {
        Text read = text.term() == null ? NOTHING : text.term().years() != null ? Text.of("agreedtext.value.years", text.term().years())
                : Text.of("agreedtext.value.title-years", String.valueOf(text.term().fromYear()), String.valueOf(text.term().untilYear()));
        Instrument.TitleYears title = instrument.titleYears();
        Text filed = instrument.termYears() != null ? Text.of("agreedtext.value.years", instrument.termYears())
                : title != null ? Text.of("agreedtext.value.title-years", String.valueOf(title.from()), String.valueOf(title.until())) : NOTHING;
        return row("agreedtext.about.term", read, text.term() == null ? null : text.term().passage(), filed);
    }

    private static Row row(String about, Text read, @Nullable Passage passage, Text register) {
        return new Row(about, read, passage, register, !read.equals(register));
    }
}
