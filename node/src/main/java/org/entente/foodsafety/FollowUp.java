package org.entente.foodsafety;

import java.util.List;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What is added to a notification after it was sent.
///
/// @param text       what the officer says about it, at most 4,000 characters
/// @param essentials the owner's completion of what FS-1.5 demands; null when nothing is added to it
/// @param linked     the conclusion, for a follow-up of that kind
public record FollowUp(
        Kind kind,
        ScriptText text,
        @Nullable Essentials essentials,
        List<Lot> lots,
        List<Hazard> hazards,
        List<DistributionRow> distribution,
        List<SampleResult> samples,
        List<Measure> measures,
        @Nullable RecallQuantities recall,
        @Nullable NotificationReference linked) {

    public enum Kind {
        ADDITIONAL_INFORMATION,
        DISTRIBUTION_LIST,
        MEASURES_TAKEN,
        LABORATORY_RESULT,
        OUTCOME,
        /// The other side asks the owner to withdraw the notification.
        WITHDRAWAL_REQUEST,
        /// A conclusion has been notified under a reference of its own (FS-2d).
        CONCLUSION;

        public String messageKey() {
            return "foodsafety.follow-up." + name();
        }
    }

    public FollowUp {
        Limits.present("kind", kind);
        Limits.required("text", text, Limits.PASSAGE);
        lots = Limits.list("lots", lots, 200);
        hazards = Limits.list("hazards", hazards, 200);
        distribution = Limits.list("distribution", distribution, NotificationContent.DISTRIBUTION);
        samples = Limits.list("samples", samples, NotificationContent.SAMPLES);
        measures = Limits.list("measures", measures, 50);
        if ((kind == Kind.CONCLUSION) != (linked != null)) {
            throw new IllegalArgumentException("A conclusion, and nothing else, names the notification that holds it");
        }
    }

    /// Whether it carries more than words.
    public boolean hasParts() {
        return essentials != null || recall != null || !lots.isEmpty() || !hazards.isEmpty() || !distribution.isEmpty() || !samples.isEmpty() || !measures.isEmpty();
    }

    public static FollowUp of(Kind kind, ScriptText text) {
        return new FollowUp(kind, text, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    static FollowUp conclusion(NotificationReference conclusion, ScriptText title) {
        return new FollowUp(Kind.CONCLUSION, title, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, conclusion);
    }

    static FollowUp distribution(ScriptText text, List<DistributionRow> rows) {
        return new FollowUp(Kind.DISTRIBUTION_LIST, text, null, List.of(), List.of(), rows, List.of(), List.of(), null, null);
    }

    static FollowUp samples(ScriptText text, List<SampleResult> rows) {
        return new FollowUp(Kind.LABORATORY_RESULT, text, null, List.of(), List.of(), List.of(), rows, List.of(), null, null);
    }

    /// Completes the three contents of FS-1.5.
    public static FollowUp completing(ScriptText text, Essentials essentials) {
        return new FollowUp(Kind.ADDITIONAL_INFORMATION, text, essentials, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    public static FollowUp measures(ScriptText text, List<Measure> measures) {
        return new FollowUp(Kind.MEASURES_TAKEN, text, null, List.of(), List.of(), List.of(), List.of(), measures, null, null);
    }
}
