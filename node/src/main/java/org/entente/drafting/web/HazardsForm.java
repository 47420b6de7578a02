package org.entente.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.console.FormReader;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Hazard;
import org.entente.foodsafety.NotificationContent;
import org.jspecify.annotations.Nullable;

/// Fourth section: what was found, and what each side's law allows.
record HazardsForm(List<HazardRow> hazards) implements SectionForm {

    record HazardRow(
            @Nullable String agent, @Nullable String category, @Nullable String result, @Nullable String unit, @Nullable String uncertainty, @Nullable String hongKong, @Nullable String hongKongBasis,
            @Nullable String mainland, @Nullable String mainlandBasis, @Nullable String laboratory, @Nullable String method, @Nullable String sampledOn) {

        static final HazardRow EMPTY = new HazardRow(null, null, null, null, null, null, null, null, null, null, null, null);

        static HazardRow of(Hazard each) {
            return new HazardRow(each.agent().text(), Shown.name(each.category()), each.result(), each.unit(), each.uncertainty(), value(each.hongKong()), basis(each.hongKong()), value(each.mainland()),
                    basis(each.mainland()), each.laboratory(), each.method(), Shown.day(each.sampledOn()));
        }

        boolean typed() {
            return Shown.any(agent, category, result, unit, uncertainty, hongKong, hongKongBasis, mainland, mainlandBasis, laboratory, method, sampledOn);
        }

        @Nullable Hazard hazard(String at, FormReader read) {
            var found = read.requiredWords(at + "agent", agent, 300);
            var kind = read.choice(at + "category", category, Hazard.Category.values());
            String much = read.line(at + "result", result, 100);
            String of = read.line(at + "unit", unit, 100);
            String give = read.line(at + "uncertainty", uncertainty, 100);
            Hazard.Limit here = limit(at + "hongKong", hongKong, hongKongBasis, read);
            Hazard.Limit there = limit(at + "mainland", mainland, mainlandBasis, read);
            String by = read.line(at + "laboratory", laboratory, 100);
            String how = read.line(at + "method", method, 100);
            var sampled = read.day(at + "sampledOn", sampledOn);
            return found == null ? null : new Hazard(found, kind, much, of, give, here, there, by, how, sampled);
        }

        private static Hazard.@Nullable Limit limit(String at, @Nullable String value, @Nullable String basis, FormReader read) {
            if (!Shown.any(value, basis)) {
                return null;
            }
            String allowed = read.requiredLine(at, value, 100);
            String law = read.line(at + "Basis", basis, 300);
            return allowed == null ? null : new Hazard.Limit(allowed, law);
        }

        private static @Nullable String value(Hazard.@Nullable Limit limit) {
            return limit == null ? null : limit.value();
        }

        private static @Nullable String basis(Hazard.@Nullable Limit limit) {
            return limit == null ? null : limit.legalBasis();
        }
    }

    HazardsForm(@Nullable List<HazardRow> hazards) {
        this.hazards = Shown.rows(hazards);
    }

    static HazardsForm of(NotificationContent content) {
        return new HazardsForm(content.hazards().isEmpty() ? List.of(HazardRow.EMPTY) : content.hazards().stream().map(HazardRow::of).toList());
    }

    @Override
    public void write(ContentBuilder content, FormReader read) {
        List<Hazard> all = new ArrayList<>();
        for (int row = 0; row < hazards.size(); row++) {
            Hazard hazard = hazards.get(row).typed() ? hazards.get(row).hazard("hazards[" + row + "].", read) : null;
            if (hazard != null) {
                all.add(hazard);
            }
        }
        content.hazards(all);
    }

    @Override
    public HazardsForm withRow() {
        return new HazardsForm(Shown.and(hazards, HazardRow.EMPTY));
    }

    @Override
    public HazardsForm withoutRow(int row) {
        return new HazardsForm(Shown.without(hazards, row));
    }
}
