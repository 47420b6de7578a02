package org.entente.drafting.web;

import java.util.List;
import org.entente.console.FormReader;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.FollowUp;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends when an officer adds to a notification.
///
/// @param sheet a distribution list to add
record FollowUpForm(
        @Nullable String kind, @Nullable String text, @Nullable String scope, boolean scopeUnknown, @Nullable String controlMeasures, boolean controlMeasuresUnknown, @Nullable String precautions,
        boolean precautionsUnknown, @Nullable MultipartFile sheet, @Nullable List<MultipartFile> files, boolean personal) {

    /// The kinds that an officer chooses from; a conclusion comes with its own notification.
    static final List<FollowUp.Kind> KINDS = List.of(FollowUp.Kind.ADDITIONAL_INFORMATION, FollowUp.Kind.DISTRIBUTION_LIST, FollowUp.Kind.MEASURES_TAKEN, FollowUp.Kind.LABORATORY_RESULT,
            FollowUp.Kind.OUTCOME, FollowUp.Kind.WITHDRAWAL_REQUEST);

    static FollowUpForm empty() {
        return new FollowUpForm(null, null, null, false, null, false, null, false, null, null, false);
    }

    /// Null when nothing of the three contents is added.
    @Nullable Essentials essentials(FormReader read) {
        Essentials added = new HappenedForm(null, null, scope, scopeUnknown, controlMeasures, controlMeasuresUnknown, precautions, precautionsUnknown).essentials(read);
        return added.equals(Essentials.NONE) ? null : added;
    }
}
