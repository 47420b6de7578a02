package org.entente.foodsafety;

import java.time.Instant;
import java.util.List;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Puts a notification's content together field by field; what is not set is left out.
public final class ContentBuilder {

    private @Nullable NotificationKind kind;
    private @Nullable Classification classification;
    private boolean exercise;
    private Confidentiality confidentiality = Confidentiality.OFFICIAL;
    private @Nullable Basis basis;
    private @Nullable RiskDecision risk;
    private @Nullable Instant riskKnownAt;
    private @Nullable ScriptText title;
    private @Nullable ScriptText summary;
    private Essentials essentials = Essentials.NONE;
    private @Nullable Product product;
    private List<Lot> lots = List.of();
    private List<Hazard> hazards = List.of();
    private List<Operator> operators = List.of();
    private List<DistributionRow> distribution = List.of();
    private List<SampleResult> samples = List.of();
    private List<Measure> measures = List.of();
    private @Nullable PersonsAffected persons;
    private @Nullable PolicyChange policy;
    private @Nullable RecallQuantities recall;
    private List<NotificationReference> linked = List.of();
    private @Nullable PublishedSource source;

    public ContentBuilder() {}

    public ContentBuilder(NotificationContent from) {
        kind = from.kind();
        classification = from.classification();
        exercise = from.exercise();
        confidentiality = from.confidentiality();
        basis = from.basis();
        risk = from.risk();
        riskKnownAt = from.riskKnownAt();
        title = from.title();
        summary = from.summary();
        essentials = from.essentials();
        product = from.product();
        lots = from.lots();
        hazards = from.hazards();
        operators = from.operators();
        distribution = from.distribution();
        samples = from.samples();
        measures = from.measures();
        persons = from.persons();
        policy = from.policy();
        recall = from.recall();
        linked = from.linked();
        source = from.source();
    }

    public NotificationContent build() {
        return new NotificationContent(kind, classification, exercise, confidentiality, basis, risk, riskKnownAt, title, summary, essentials, product, lots, hazards, operators,
                distribution, samples, measures, persons, policy, recall, linked, source);
    }

    public ContentBuilder kind(@Nullable NotificationKind kind) {
        this.kind = kind;
        return this;
    }

    public ContentBuilder classification(@Nullable Classification classification) {
        this.classification = classification;
        return this;
    }

    public ContentBuilder exercise(boolean exercise) {
        this.exercise = exercise;
        return this;
    }

    public ContentBuilder confidentiality(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
        return this;
    }

    public ContentBuilder basis(@Nullable Basis basis) {
        this.basis = basis;
        return this;
    }

    public ContentBuilder risk(@Nullable RiskDecision risk) {
        this.risk = risk;
        return this;
    }

    public ContentBuilder riskKnownAt(@Nullable Instant riskKnownAt) {
        this.riskKnownAt = riskKnownAt;
        return this;
    }

    public ContentBuilder title(@Nullable ScriptText title) {
        this.title = title;
        return this;
    }

    public ContentBuilder summary(@Nullable ScriptText summary) {
        this.summary = summary;
        return this;
    }

    public ContentBuilder essentials(Essentials essentials) {
        this.essentials = essentials;
        return this;
    }

    public ContentBuilder product(@Nullable Product product) {
        this.product = product;
        return this;
    }

    public ContentBuilder lots(List<Lot> lots) {
        this.lots = lots;
        return this;
    }

    public ContentBuilder hazards(List<Hazard> hazards) {
        this.hazards = hazards;
        return this;
    }

    public ContentBuilder operators(List<Operator> operators) {
        this.operators = operators;
        return this;
    }

    public ContentBuilder distribution(List<DistributionRow> distribution) {
        this.distribution = distribution;
        return this;
    }

    public ContentBuilder samples(List<SampleResult> samples) {
        this.samples = samples;
        return this;
    }

    public ContentBuilder measures(List<Measure> measures) {
        this.measures = measures;
        return this;
    }

    public ContentBuilder persons(@Nullable PersonsAffected persons) {
        this.persons = persons;
        return this;
    }

    public ContentBuilder policy(@Nullable PolicyChange policy) {
        this.policy = policy;
        return this;
    }

    public ContentBuilder recall(@Nullable RecallQuantities recall) {
        this.recall = recall;
        return this;
    }

    public ContentBuilder linked(List<NotificationReference> linked) {
        this.linked = linked;
        return this;
    }

    public ContentBuilder source(@Nullable PublishedSource source) {
        this.source = source;
        return this;
    }
}
