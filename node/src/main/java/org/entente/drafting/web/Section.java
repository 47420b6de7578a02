package org.entente.drafting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.drafting.Draft;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;

/// The sections of a draft, in the order in which an officer fills them in.
enum Section {
    WHAT,
    HAPPENED,
    GOODS,
    HAZARDS,
    OPERATORS,
    SAMPLES,
    DISTRIBUTION,
    MEASURES,
    POLICY,
    FILES,
    CHANNEL,
    REASON;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
    }

    /// The sections that a draft has: texts for a policy, goods and measures for everything else, with the results of samples for a surveillance result; a correction gives its reason and chooses no
    /// channel.
    static List<Section> of(Draft draft) {
        boolean policy = draft.content().kind() == NotificationKind.POLICY;
        return Arrays.stream(values()).filter(each -> each.belongsTo(draft)).filter(each -> policy ? each == WHAT || each == HAPPENED || each.ordinal() >= POLICY.ordinal() : each != POLICY).toList();
    }

    boolean belongsTo(Draft draft) {
        return this == SAMPLES ? draft.content().kind() == NotificationKind.SURVEILLANCE || !draft.content().samples().isEmpty() : this != (draft.correction() == null ? REASON : CHANNEL);
    }

    Optional<Section> next(Draft draft) {
        return of(draft).stream().filter(each -> each.ordinal() > ordinal()).findFirst();
    }

    /// The section in which a finding about this field is put right.
    static Section holding(String field) {
        String name = field.replaceAll("[.\\[].*", "");
        return switch (name) {
            case "title", "summary", "essentials" -> HAPPENED;
            case "product", "lots" -> GOODS;
            case "hazards" -> HAZARDS;
            case "operators" -> OPERATORS;
            case "samples" -> SAMPLES;
            case "distribution" -> DISTRIBUTION;
            case "measures", "recall", "persons" -> MEASURES;
            case "policy" -> POLICY;
            case "attachments" -> FILES;
            case "channel", "choice" -> CHANNEL;
            case "correction" -> REASON;
            default -> WHAT;
        };
    }

    /// The field of the section's form at which a finding about this field of the content is put right.
    static String input(String field) {
        return switch (field) {
            case "product" -> "name";
            case "policy" -> "instrument";
            case "recall" -> "unit";
            case "persons" -> "ill";
            case "samples", "distribution" -> "sheet";
            case "attachments" -> "files";
            case "channel" -> "traded";
            case "lots", "hazards", "operators", "measures" -> first(field + "[0]");
            default -> field.endsWith("]") ? first(field) : field.replaceFirst("^(essentials|product|recall|persons|policy)\\.", "");
        };
    }

    private static String first(String row) {
        return row + "." + switch (holding(row)) {
            case GOODS -> "number";
            case HAZARDS -> "agent";
            case OPERATORS -> "name";
            default -> "kind";
        };
    }

    boolean filled(Draft draft) {
        NotificationContent content = draft.content();
        return switch (this) {
            case WHAT -> content.kind() != null && content.classification() != null;
            case HAPPENED -> content.title() != null && content.essentials().missing().isEmpty();
            case GOODS -> content.product() != null;
            case HAZARDS -> !content.hazards().isEmpty();
            case OPERATORS -> !content.operators().isEmpty();
            case SAMPLES -> !content.samples().isEmpty();
            case DISTRIBUTION -> !content.distribution().isEmpty();
            case MEASURES -> !content.measures().isEmpty() || content.recall() != null || content.persons() != null;
            case POLICY -> content.policy() != null;
            case FILES -> !draft.attachments().isEmpty();
            case REASON -> draft.correction() != null && draft.correction().reason() != null;
            case CHANNEL -> draft.channel() != null && draft.channel().way().isPresent();
        };
    }
}
