package org.entente.drafting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.drafting.Draft;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.jspecify.annotations.Nullable;

/// The sections of a draft, in the order in which an officer fills them in.
enum Section {
    WHAT,
    HAPPENED,
    GOODS,
    HAZARDS,
    OPERATORS,
    DISTRIBUTION,
    MEASURES,
    POLICY,
    FILES,
    CHANNEL;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
    }

    /// The sections that a kind of notification has: texts for a policy, goods and measures for everything else.
    static List<Section> of(@Nullable NotificationKind kind) {
        boolean policy = kind == NotificationKind.POLICY;
        return Arrays.stream(values()).filter(each -> policy ? each == WHAT || each == HAPPENED || each.ordinal() >= POLICY.ordinal() : each != POLICY).toList();
    }

    Optional<Section> next(@Nullable NotificationKind kind) {
        return of(kind).stream().filter(each -> each.ordinal() > ordinal()).findFirst();
    }

    /// The section in which a finding about this field is put right.
    static Section holding(String field) {
        String name = field.replaceAll("[.\\[].*", "");
        return switch (name) {
            case "title", "summary", "essentials" -> HAPPENED;
            case "product", "lots" -> GOODS;
            case "hazards" -> HAZARDS;
            case "operators" -> OPERATORS;
            case "distribution" -> DISTRIBUTION;
            case "measures", "recall", "persons" -> MEASURES;
            case "policy" -> POLICY;
            case "attachments" -> FILES;
            case "channel", "choice" -> CHANNEL;
            default -> WHAT;
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
            case DISTRIBUTION -> !content.distribution().isEmpty();
            case MEASURES -> !content.measures().isEmpty() || content.recall() != null || content.persons() != null;
            case POLICY -> content.policy() != null;
            case FILES -> !draft.attachments().isEmpty();
            case CHANNEL -> draft.channel() != null && draft.channel().way().isPresent();
        };
    }
}
