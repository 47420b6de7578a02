package org.entente.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.console.FormReader;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Measure;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.PersonsAffected;
import org.entente.foodsafety.RecallQuantities;
import org.jspecify.annotations.Nullable;

/// Sixth section: what was done, how much came back, and how many people are affected.
record MeasuresForm(
        List<MeasureRow> measures, @Nullable String unit, @Nullable String supplied, @Nullable String recovered, @Nullable String destroyed, @Nullable String ill, @Nullable String hospitalised,
        @Nullable String deaths, @Nullable String onsetFrom, @Nullable String onsetTo, @Nullable String symptoms) implements SectionForm {

    private static final int PEOPLE = 10_000_000;

    /// @param voluntary yes, no or nothing
    record MeasureRow(@Nullable String kind, @Nullable String date, @Nullable String voluntary, @Nullable String scope, @Nullable String responsible) {

        static final MeasureRow EMPTY = new MeasureRow(null, null, null, null, null);

        static MeasureRow of(Measure each) {
            return new MeasureRow(each.kind().name(), Shown.day(each.date()), each.voluntary() == null ? null : each.voluntary() ? "yes" : "no", Shown.text(each.scope()), each.responsible());
        }

        boolean typed() {
            return Shown.any(kind, date, voluntary, scope, responsible);
        }

        @Nullable Measure measure(String at, FormReader read) {
            var done = read.requiredChoice(at + "kind", kind, Measure.Kind.values());
            var on = read.day(at + "date", date);
            var words = read.words(at + "scope", scope, 4_000);
            String by = read.line(at + "responsible", responsible, 100);
            return done == null ? null : new Measure(done, on, "yes".equals(voluntary) ? Boolean.TRUE : "no".equals(voluntary) ? Boolean.FALSE : null, words, by);
        }
    }

    MeasuresForm(@Nullable List<MeasureRow> measures, @Nullable String unit, @Nullable String supplied, @Nullable String recovered, @Nullable String destroyed, @Nullable String ill,
            @Nullable String hospitalised, @Nullable String deaths, @Nullable String onsetFrom, @Nullable String onsetTo, @Nullable String symptoms) {
        this.measures = Shown.rows(measures);
        this.unit = unit;
        this.supplied = supplied;
        this.recovered = recovered;
        this.destroyed = destroyed;
        this.ill = ill;
        this.hospitalised = hospitalised;
        this.deaths = deaths;
        this.onsetFrom = onsetFrom;
        this.onsetTo = onsetTo;
        this.symptoms = symptoms;
    }

    static MeasuresForm of(NotificationContent content) {
        List<MeasureRow> rows = content.measures().isEmpty() ? List.of(MeasureRow.EMPTY) : content.measures().stream().map(MeasureRow::of).toList();
        RecallQuantities recall = content.recall();
        PersonsAffected people = content.persons() == null ? new PersonsAffected(null, null, null, null, null, null) : content.persons();
        return new MeasuresForm(rows, recall == null ? null : recall.unit(), recall == null ? null : Shown.number(recall.supplied()), recall == null ? null : Shown.number(recall.recovered()),
                recall == null ? null : Shown.number(recall.destroyed()), count(people.ill()), count(people.hospitalised()), count(people.deaths()), Shown.day(people.onsetFrom()),
                Shown.day(people.onsetTo()), Shown.text(people.symptoms()));
    }

    @Override
    public void write(ContentBuilder content, FormReader read) {
        List<Measure> all = new ArrayList<>();
        for (int row = 0; row < measures.size(); row++) {
            Measure measure = measures.get(row).typed() ? measures.get(row).measure("measures[" + row + "].", read) : null;
            if (measure != null) {
                all.add(measure);
            }
        }
        content.measures(all).recall(recall(read)).persons(persons(read));
    }

    @Override
    public MeasuresForm withRow() {
        return with(Shown.and(measures, MeasureRow.EMPTY));
    }

    @Override
    public MeasuresForm withoutRow(int row) {
        return with(Shown.without(measures, row));
    }

    private MeasuresForm with(List<MeasureRow> rows) {
        return new MeasuresForm(rows, unit, supplied, recovered, destroyed, ill, hospitalised, deaths, onsetFrom, onsetTo, symptoms);
    }

    private @Nullable RecallQuantities recall(FormReader read) {
        if (!Shown.any(unit, supplied, recovered, destroyed)) {
            return null;
        }
        String of = read.requiredLine("unit", unit, 100);
        var out = read.number("supplied", supplied);
        var back = read.number("recovered", recovered);
        var gone = read.number("destroyed", destroyed);
        return of == null ? null : new RecallQuantities(of, out, back, gone);
    }

    private @Nullable PersonsAffected persons(FormReader read) {
        if (!Shown.any(ill, hospitalised, deaths, onsetFrom, onsetTo, symptoms)) {
            return null;
        }
        return new PersonsAffected(read.count("ill", ill, PEOPLE), read.count("hospitalised", hospitalised, PEOPLE), read.count("deaths", deaths, PEOPLE), read.words("symptoms", symptoms, 4_000),
                read.day("onsetFrom", onsetFrom), read.day("onsetTo", onsetTo));
    }

    private static @Nullable String count(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
