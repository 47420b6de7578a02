package org.entente.foodsafety.web;

import java.util.List;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.Missing;
import org.entente.foodsafety.NotificationCase;
import org.jspecify.annotations.Nullable;

/// Something that a notification still lacks.
///
/// @param link to the very field in which this officer can supply it; null when it is not for him
record Gap(Missing what, @Nullable String link) {

    static List<Gap> of(NotificationCase about) {
        return about.missing().stream().map(each -> new Gap(each, link(each, about))).toList();
    }

    /// What a follow-up can complete is completed there; all else by a correction, which only the owner makes.
    private static @Nullable String link(Missing missing, NotificationCase about) {
        if (!about.allows(CaseAction.CORRECT)) {
            return null;
        }
        String path = "/notifications/" + about.reference();
        return switch (missing) {
            case SCOPE -> path + "/follow-up?part=essentials#scope";
            case CONTROL_MEASURES -> path + "/follow-up?part=essentials#controlMeasures";
            case PRECAUTIONS -> path + "/follow-up?part=essentials#precautions";
            case LOTS -> path + "/follow-up?part=lots#lots0.number";
            case HAZARDS -> path + "/follow-up?part=hazards#hazards0.agent";
            case RECALL_QUANTITIES -> path + "/follow-up?part=recall#unit";
            case RISK_DECISION, RISK_KNOWN_AT, PRODUCT, OPERATORS, POLICY_CHANGE -> path + "/correct";
        };
    }
}
