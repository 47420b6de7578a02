package org.entente.foodsafety;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.console.Text;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A content laid out as single values, each at its place; what is not said has no place.
final class ContentFields {

    /// The fields and rows in the order of the page.
    static final List<String> ORDER = List.of("title", "summary", "scope", "controlMeasures", "precautions", "exercise", "confidentiality", "basis", "riskKnownAt", "risk", "reasoning", "linked", "name", "brand",
            "description", "category", "origin", "packaging", "weight", "gtin", "storage", "lots", "hazards", "operators", "distribution", "samples", "measures", "unit", "supplied", "recovered", "destroyed", "ill",
            "hospitalised", "deaths", "onsetFrom", "onsetTo", "symptoms", "instrument", "before", "after", "effectiveOn", "source", "files");

    private static final String ROW = "row";

    /// @param part kind of row; null for what stands once
    /// @param row  names the row
    record Place(@Nullable String part, @Nullable Text row, String field) {

        /// The place that stands for the row itself; this one where there is no row.
        Place wholeRow() {
            return part == null ? this : new Place(part, row, ROW);
        }

        /// The row to which a field belongs; null for a row as a whole, whose values name it.
        @Nullable Text named() {
            return field.equals(ROW) ? null : row;
        }

        String labelKey() {
            if (part == null) {
                return "notifications.field." + field;
            }
            return field.equals(ROW) ? "notifications.part." + part : "notifications.field." + part + "." + field;
        }
    }

    private final Map<Place, Object> values = new LinkedHashMap<>();
    private @Nullable String part;
    private @Nullable Text row;

    private ContentFields() {}

    static Map<Place, Object> of(CurrentContent all) {
        ContentFields fields = new ContentFields();
        fields.said(all.content());
        fields.goods(all.content());
        fields.rows(all.content());
        fields.effects(all.content());
        all.attachments().forEach(each -> fields.row("files", value(each.name()), () -> fields.add("sha256", each.sha256().substring(0, 12))));
        return fields.values;
    }

    static Text value(Object value) {
        return Text.of("notifications.value", value);
    }

    private void said(NotificationContent content) {
        add("title", content.title());
        add("summary", content.summary());
        stated("scope", content.essentials().scope());
        stated("controlMeasures", content.essentials().controlMeasures());
        stated("precautions", content.essentials().precautions());
        add("exercise", content.exercise() ? Text.of("notifications.exercise.yes") : null);
        add("confidentiality", Text.of(content.confidentiality().messageKey()));
        add("basis", content.basis() == null ? null : Text.of(content.basis().messageKey()));
        add("riskKnownAt", content.riskKnownAt());
        if (content.risk() != null) {
            add("risk", Text.of(content.risk().level().messageKey()));
            add("reasoning", content.risk().reasoning());
        }
        add("linked", content.linked().isEmpty() ? null : content.linked().stream().map(NotificationReference::toString).collect(Collectors.joining(" ")));
        content.published().ifPresent(each -> add("source", each.publisher() + " " + each.reference()));
    }

    private void goods(NotificationContent content) {
        Product product = content.product();
        if (product != null) {
            add("name", product.name());
            add("brand", product.brand());
            add("description", product.description());
            add("category", product.category());
            add("origin", product.origin());
            add("packaging", product.packaging());
            add("weight", product.weight());
            add("gtin", product.gtin());
            add("storage", product.storage());
        }
    }

    private void rows(NotificationContent content) {
        content.lots().forEach(each -> row("lots", value(each.number()), () -> lot(each)));
        content.hazards().forEach(each -> row("hazards", value(each.agent().text()), () -> hazard(each)));
        content.operators().forEach(each -> row("operators", value(each.name().text()), () -> operator(each)));
        content.distribution().forEach(each -> row("distribution", value(each.lot() == null ? each.recipient() : each.recipient() + " " + each.lot()), () -> recipient(each)));
        content.samples().forEach(each -> row("samples", value(each.sample()), () -> sample(each)));
        content.measures().forEach(each -> row("measures", Text.of(each.kind().messageKey()), () -> measure(each)));
    }

    private void lot(Lot lot) {
        add("producedOn", lot.producedOn());
        add("useBy", lot.useBy());
        add("quantity", lot.quantity());
        add("unit", lot.unit());
        add("healthCertificate", lot.healthCertificate());
    }

    private void hazard(Hazard hazard) {
        add("category", hazard.category() == null ? null : Text.of(hazard.category().messageKey()));
        add("result", hazard.result());
        add("unit", hazard.unit());
        add("uncertainty", hazard.uncertainty());
        limit("hongKong", hazard.hongKong());
        limit("mainland", hazard.mainland());
        add("laboratory", hazard.laboratory());
        add("method", hazard.method());
        add("sampledOn", hazard.sampledOn());
    }

    private void limit(String field, Hazard.@Nullable Limit limit) {
        if (limit != null) {
            add(field, limit.value());
            add(field + "Basis", limit.legalBasis());
        }
    }

    private void operator(Operator firm) {
        add("otherName", firm.names().size() < 2 ? null : firm.names().stream().skip(1).map(ScriptText::text).collect(Collectors.joining(" · ")));
        add("side", Text.of(firm.side().messageKey()));
        add("role", firm.role() == null ? null : Text.of(firm.role().messageKey()));
        add("licence", firm.licence());
        add("creditCode", firm.creditCode());
        add("businessRegistration", firm.businessRegistration());
        add("address", firm.address());
    }

    private void recipient(DistributionRow each) {
        add("side", each.side() == null ? null : Text.of(each.side().messageKey()));
        add("address", each.address());
        add("quantity", each.quantity());
        add("unit", each.unit());
        add("date", each.date());
        add("status", each.status() == null ? null : Text.of(each.status().messageKey()));
    }

    private void sample(SampleResult each) {
        add("product", each.product());
        add("place", each.place());
        add("sampledOn", each.sampledOn());
        add("agent", each.agent());
        add("result", each.result());
        add("unit", each.unit());
        add("limit", each.limit());
        add("verdict", Text.of(each.verdict().messageKey()));
    }

    private void measure(Measure each) {
        add("date", each.date());
        add("voluntary", each.voluntary() == null ? null : Text.of("notifications.field.measures.voluntary." + (each.voluntary() ? "yes" : "no")));
        add("scope", each.scope());
        add("responsible", each.responsible());
    }

    private void effects(NotificationContent content) {
        RecallQuantities recall = content.recall();
        if (recall != null) {
            add("unit", recall.unit());
            add("supplied", recall.supplied());
            add("recovered", recall.recovered());
            add("destroyed", recall.destroyed());
        }
        persons(content.persons());
        PolicyChange policy = content.policy();
        if (policy != null) {
            add("instrument", policy.instrument());
            add("before", policy.before());
            add("after", policy.after());
            add("effectiveOn", policy.effectiveOn());
        }
    }

    private void persons(@Nullable PersonsAffected persons) {
        if (persons != null) {
            add("ill", persons.ill());
            add("hospitalised", persons.hospitalised());
            add("deaths", persons.deaths());
            add("onsetFrom", persons.onsetFrom());
            add("onsetTo", persons.onsetTo());
            add("symptoms", persons.symptoms());
        }
    }

    private void stated(String field, Stated stated) {
        add(field, stated.state() == Stated.State.UNKNOWN ? Text.of("notifications.unknown") : stated.text());
    }

    /// Lays out one row; a second row of one name is told apart by its number.
    private void row(String kind, Text name, Runnable fields) {
        part = kind;
        row = name;
        for (int n = 2; values.containsKey(new Place(part, row, ROW)); n++) {
            row = Text.of("notifications.changes.another", name, n);
        }
        values.put(new Place(part, row, ROW), row);
        fields.run();
        part = null;
        row = null;
    }

    private void add(String field, @Nullable Object value) {
        switch (value) {
            case null -> { }
            case BigDecimal number -> values.put(new Place(part, row, field), number.stripTrailingZeros().toPlainString());
            case Integer number -> values.put(new Place(part, row, field), number.toString());
            default -> values.put(new Place(part, row, field), value);
        }
    }
}
