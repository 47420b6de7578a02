package org.entente.drafting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.console.FormReader;
import org.entente.console.Times;
import org.entente.foodsafety.Basis;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.Confidentiality;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.RiskDecision;
import org.jspecify.annotations.Nullable;

/// First section: what kind of notification it is, how urgent, and what is known of the risk.
record WhatForm(
        @Nullable String kind, @Nullable String classification, boolean exercise, @Nullable String confidentiality, @Nullable String basis, @Nullable String riskKnownAt, @Nullable String risk,
        @Nullable String reasoning, @Nullable String linked) implements SectionForm {

    static WhatForm of(NotificationContent content) {
        var risk = content.risk();
        return new WhatForm(Shown.name(content.kind()), Shown.name(content.classification()), content.exercise(), content.confidentiality().name(), Shown.name(content.basis()),
                content.riskKnownAt() == null ? null : Times.typed(content.riskKnownAt()), risk == null ? null : risk.level().name(), risk == null ? null : Shown.text(risk.reasoning()),
                content.linked().stream().map(NotificationReference::toString).collect(Collectors.joining(" ")));
    }

    @Override
    public void write(ContentBuilder content, FormReader read) {
        content.kind(read.choice("kind", kind, NotificationKind.values())).classification(read.choice("classification", classification, Classification.values())).exercise(exercise);
        content.confidentiality(Objects.requireNonNullElse(read.choice("confidentiality", confidentiality, Confidentiality.values()), Confidentiality.OFFICIAL));
        content.basis(read.choice("basis", basis, Basis.values())).riskKnownAt(read.moment("riskKnownAt", riskKnownAt));
        var level = read.choice("risk", risk, RiskDecision.Level.values());
        var why = read.words("reasoning", reasoning, 4_000);
        content.risk(level == null ? null : new RiskDecision(level, why)).linked(references(read));
    }

    private List<NotificationReference> references(FormReader read) {
        List<String> typed = linked == null ? List.of() : Arrays.stream(linked.split("[\\s,，、]+")).filter(each -> !each.isEmpty()).toList();
        if (typed.size() > 20 || typed.stream().anyMatch(each -> NotificationReference.tryParse(each).isEmpty())) {
            read.wrong("linked", "drafting.write.linked.wrong");
            return List.of();
        }
        return typed.stream().map(NotificationReference::tryParse).flatMap(Optional::stream).toList();
    }
}
