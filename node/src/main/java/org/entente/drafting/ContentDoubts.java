package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.Hazard;
import org.entente.foodsafety.Lot;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.PersonsAffected;
import org.entente.foodsafety.RiskDecision;

/// What in a content contradicts itself or is likely to raise a question on the other side.
final class ContentDoubts {

    private final NotificationContent content;
    private final List<DraftCheck.Finding> found = new ArrayList<>();

    ContentDoubts(NotificationContent content) {
        this.content = content;
    }

    List<DraftCheck.Finding> found() {
        warn(content.product() != null && !content.product().gtinIsSound(), "product.gtin", "gtin");
        content.lots().forEach(each -> lot(each, row("lots", content.lots(), each)));
        content.hazards().forEach(each -> hazard(each, row("hazards", content.hazards(), each)));
        warn(content.recall() != null && !content.recall().reconciles(), "recall.recovered", "quantities");
        warn(content.persons() != null && contradicts(content.persons()), "persons.hospitalised", "persons");
        warn(content.classification() == Classification.ALERT && content.risk() != null && content.risk().level() == RiskDecision.Level.NOT_SERIOUS, "classification", "alert-not-serious");
        warn(content.classification() == Classification.INFORMATION && content.risk() != null && content.risk().level() == RiskDecision.Level.SERIOUS, "classification", "serious-not-alert");
        warn(content.kind() == NotificationKind.CONCLUSION && content.linked().isEmpty(), "linked", "conclusion-alone");
        advise(content.kind() == NotificationKind.RECALL && content.distribution().isEmpty(), "distribution", "no-distribution");
        advise(content.kind() == NotificationKind.SURVEILLANCE && content.samples().isEmpty(), "samples", "no-samples");
        advise(content.basis() == null, "basis", "no-basis");
        advise(content.risk() != null && content.risk().reasoning() == null, "reasoning", "no-reasoning");
        advise(content.exercise(), "exercise", "exercise");
        unknownLots();
        return found;
    }

    private void lot(Lot lot, String at) {
        warn(lot.producedOn() != null && lot.useBy() != null && lot.useBy().isBefore(lot.producedOn()), at + ".useBy", "lot-dates", lot.number());
    }

    private void hazard(Hazard hazard, String at) {
        String agent = hazard.agent().text();
        advise(hazard.result() != null && hazard.hongKong() == null, at + ".hongKong", "no-limit-hk", agent);
        advise(hazard.result() != null && hazard.mainland() == null, at + ".mainland", "no-limit-mainland", agent);
        advise(hazard.result() != null && hazard.unit() == null, at + ".unit", "no-unit", agent);
        boolean within = hazard.exceeds(hazard.hongKong()).filter(above -> !above).isPresent() && hazard.exceeds(hazard.mainland()).filter(above -> !above).isPresent();
        warn(within && content.classification() == Classification.ALERT, at + ".result", "within-limits", agent);
    }

    private static <T> String row(String list, List<T> rows, T sought) {
        return DraftCheck.row(list, rows, sought::equals);
    }

    private void unknownLots() {
        List<String> lots = content.lots().stream().map(Lot::number).toList();
        content.distribution().stream().map(DistributionRow::lot).filter(each -> each != null && !lots.isEmpty() && !lots.contains(each)).distinct().limit(5)
                .forEach(each -> warn(true, "distribution", "unknown-lot", each));
    }

    private static boolean contradicts(PersonsAffected persons) {
        boolean counts = persons.ill() != null && persons.hospitalised() != null && persons.hospitalised() > persons.ill();
        boolean dates = persons.onsetFrom() != null && persons.onsetTo() != null && persons.onsetTo().isBefore(persons.onsetFrom());
        return counts || dates;
    }

    private void warn(boolean holds, String field, String key, Object... arguments) {
        add(DraftCheck.Severity.WARNING, holds, field, key, arguments);
    }

    private void advise(boolean holds, String field, String key, Object... arguments) {
        add(DraftCheck.Severity.ADVICE, holds, field, key, arguments);
    }

    private void add(DraftCheck.Severity severity, boolean holds, String field, String key, Object... arguments) {
        if (holds) {
            found.add(new DraftCheck.Finding(severity, field, "drafting.check." + key, List.of(arguments)));
        }
    }
}
