package org.entente.drafting.web;

import java.util.List;
import org.entente.console.FormReader;
import org.entente.drafting.web.GoodsForm.LotRow;
import org.entente.drafting.web.HazardsForm.HazardRow;
import org.entente.drafting.web.MeasuresForm.MeasureRow;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.NotificationContent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends when an officer adds to a notification: the rows and fields of the sections of a draft.
///
/// @param sheet     a distribution list to add, or results of samples
/// @param keptSheet the list that came with an earlier try
/// @param kept      files that came with an earlier try
/// @param personal  whether the files tell about persons
record FollowUpForm(
        @Nullable String kind, @Nullable String text, @Nullable String scope, @Nullable Boolean scopeUnknown, @Nullable String controlMeasures, @Nullable Boolean controlMeasuresUnknown, @Nullable String precautions,
        @Nullable Boolean precautionsUnknown, List<LotRow> lots, List<HazardRow> hazards, List<MeasureRow> measures, @Nullable String unit, @Nullable String supplied, @Nullable String recovered,
        @Nullable String destroyed, @Nullable MultipartFile sheet, @Nullable String keptSheet, @Nullable List<MultipartFile> files, @Nullable List<String> kept,
        @Nullable Boolean personal) {

    /// The kinds that an officer chooses from; a conclusion comes with its own notification.
    static final List<FollowUp.Kind> KINDS = List.of(FollowUp.Kind.ADDITIONAL_INFORMATION, FollowUp.Kind.DISTRIBUTION_LIST, FollowUp.Kind.MEASURES_TAKEN, FollowUp.Kind.LABORATORY_RESULT,
            FollowUp.Kind.OUTCOME, FollowUp.Kind.WITHDRAWAL_REQUEST);

    FollowUpForm {
        lots = Shown.rows(lots);
        hazards = Shown.rows(hazards);
        measures = Shown.rows(measures);
    }

    static FollowUpForm empty() {
        return new FollowUpForm(null, null, null, null, null, null, null, null, List.of(LotRow.EMPTY), List.of(HazardRow.EMPTY), List.of(MeasureRow.EMPTY), null, null, null, null, null, null, null, null, null);
    }

    FollowUpForm with(RowAction action) {
        return new FollowUpForm(kind, text, scope, scopeUnknown, controlMeasures, controlMeasuresUnknown, precautions, precautionsUnknown, rows("lots", lots, LotRow.EMPTY, action),
                rows("hazards", hazards, HazardRow.EMPTY, action), rows("measures", measures, MeasureRow.EMPTY, action), unit, supplied, recovered, destroyed, sheet, keptSheet, files, kept, personal);
    }

    /// Null when nothing of the three contents is added.
    @Nullable Essentials essentials(FormReader read) {
        Essentials added = new HappenedForm(null, null, scope, ticked(scopeUnknown), controlMeasures, ticked(controlMeasuresUnknown), precautions, ticked(precautionsUnknown)).essentials(read);
        return added.equals(Essentials.NONE) ? null : added;
    }

    /// Lots, hazards, measures and recall quantities, read as the sections of a draft read them.
    NotificationContent parts(FormReader read) {
        ContentBuilder parts = new ContentBuilder();
        new GoodsForm(null, null, null, null, null, null, null, null, null, lots).write(parts, read);
        new HazardsForm(hazards).write(parts, read);
        new MeasuresForm(measures, unit, supplied, recovered, destroyed, null, null, null, null, null, null).write(parts, read);
        return read.failed() ? NotificationContent.empty() : parts.build();
    }

    public boolean withLots() {
        return lots.stream().anyMatch(LotRow::typed) || lots.size() > 1;
    }

    public boolean withHazards() {
        return hazards.stream().anyMatch(HazardRow::typed) || hazards.size() > 1 || FollowUp.Kind.LABORATORY_RESULT.name().equals(kind);
    }

    public boolean withMeasures() {
        return measures.stream().anyMatch(MeasureRow::typed) || measures.size() > 1 || FollowUp.Kind.MEASURES_TAKEN.name().equals(kind);
    }

    public boolean withRecall() {
        return Shown.any(unit, supplied, recovered, destroyed);
    }

    public boolean withEssentials() {
        return Shown.any(scope, controlMeasures, precautions) || ticked(scopeUnknown) || ticked(controlMeasuresUnknown) || ticked(precautionsUnknown);
    }

    /// The boxes are missing on the page of the side that does not own the notification.
    private static boolean ticked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }

    private static <T> List<T> rows(String list, List<T> rows, T empty, RowAction action) {
        if (!action.list().equals(list)) {
            return rows;
        }
        return action.adds() ? Shown.and(rows, empty) : Shown.without(rows, action.row());
    }
}
