package org.entente.foodsafety;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What a notification says. A draft may lack anything; what is sent has at least kind, classification and title, and is otherwise marked incomplete
/// and never held back (FS-1.5).
///
/// @param exercise     whether nothing of it is real
/// @param riskKnownAt  when the sender came to know of the risk; the clock of FS-4a runs from it
/// @param title        at most 200 characters
/// @param summary      at most 4,000 characters
/// @param essentials   the three contents of FS-1.5
/// @param lots         at most 200
/// @param hazards      at most 200
/// @param operators    at most 50
/// @param distribution at most 5,000 in a draft; what does not fit into one entry is sent as follow-ups with it
/// @param samples      the table of surveillance results, of which the same holds
/// @param measures     at most 50
/// @param linked       notifications that it belongs to, at most 20; a conclusion names its incidents
public record NotificationContent(
        @Nullable NotificationKind kind,
        @Nullable Classification classification,
        boolean exercise,
        Confidentiality confidentiality,
        @Nullable Basis basis,
        @Nullable RiskDecision risk,
        @Nullable Instant riskKnownAt,
        @Nullable ScriptText title,
        @Nullable ScriptText summary,
        Essentials essentials,
        @Nullable Product product,
        List<Lot> lots,
        List<Hazard> hazards,
        List<Operator> operators,
        List<DistributionRow> distribution,
        List<SampleResult> samples,
        List<Measure> measures,
        @Nullable PersonsAffected persons,
        @Nullable PolicyChange policy,
        @Nullable RecallQuantities recall,
        List<NotificationReference> linked,
        @Nullable PublishedSource source) {

    /// Characters in a title.
    public static final int TITLE = 200;
    /// Rows in the distribution list of a draft.
    public static final int DISTRIBUTION = 5_000;
    /// Rows in the table of surveillance results of a draft.
    public static final int SAMPLES = 5_000;

    public NotificationContent {
        confidentiality = confidentiality == null ? Confidentiality.OFFICIAL : confidentiality;
        essentials = essentials == null ? Essentials.NONE : essentials;
        Limits.text("title", title, TITLE);
        Limits.text("summary", summary, Limits.PASSAGE);
        Limits.moment("riskKnownAt", riskKnownAt);
        lots = Limits.list("lots", lots, 200);
        hazards = Limits.list("hazards", hazards, 200);
        operators = Limits.list("operators", operators, 50);
        distribution = Limits.list("distribution", distribution, DISTRIBUTION);
        samples = Limits.list("samples", samples, SAMPLES);
        measures = Limits.list("measures", measures, 50);
        linked = Limits.list("linked", linked, 20);
    }

    /// Nothing written yet.
    public static NotificationContent empty() {
        return new ContentBuilder().build();
    }

    /// A builder that begins with all of this.
    public ContentBuilder change() {
        return new ContentBuilder(this);
    }

    /// Whether it names everything without which nothing can be sent at all.
    public boolean canBeSent() {
        return kind != null && classification != null && title != null && !title.text().isBlank();
    }

    /// What the other side must still be told: the three contents of FS-1.5 always, and by kind and urgency what it needs to act.
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        missing.addAll(essentials.missing());
        note(missing, Missing.POLICY_CHANGE, kind == NotificationKind.POLICY && policy == null);
        note(missing, Missing.RECALL_QUANTITIES, kind == NotificationKind.RECALL && recall == null);
        boolean urgent = classification == Classification.ALERT;
        note(missing, Missing.RISK_DECISION, urgent && risk == null);
        note(missing, Missing.RISK_KNOWN_AT, urgent && riskKnownAt == null);
        boolean goods = urgent && kind != null && kind.concernsGoods();
        note(missing, Missing.PRODUCT, goods && product == null);
        note(missing, Missing.LOTS, (goods || kind == NotificationKind.RECALL) && lots.isEmpty());
        note(missing, Missing.HAZARDS, goods && hazards.isEmpty());
        note(missing, Missing.OPERATORS, goods && operators.isEmpty());
        return missing;
    }

    /// Whether a firm in this side's area is named.
    public boolean names(Side side) {
        return operators.stream().anyMatch(each -> each.side() == side);
    }

    /// How many of the samples were unsatisfactory.
    public long unsatisfactory() {
        return samples.stream().filter(SampleResult::unsatisfactory).count();
    }

    /// The samples, unsatisfactory ones first.
    public List<SampleResult> unsatisfactoryFirst() {
        return samples.stream().sorted(Comparator.comparing(SampleResult::unsatisfactory).reversed()).toList();
    }

    public Optional<PublishedSource> published() {
        return Optional.ofNullable(source);
    }

    private static void note(Set<Missing> missing, Missing item, boolean lacks) {
        if (lacks) {
            missing.add(item);
        }
    }
}
