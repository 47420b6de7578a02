package org.entente.foodsafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.entente.journal.AttachmentRef;
import org.entente.journal.WireForm;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of facts about notifications stays as it is, for ever.
class FoodSafetyVocabularyTests {

    private static final Instant NOW = Instant.parse("2015-09-09T04:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2015-09-09");
    private static final AttachmentRef REPORT = new AttachmentRef(Sha256.ofAscii("report").hex(), "application/pdf", 1234, "化驗報告.pdf");

    private final WireForm wire = new WireForm(FoodSafetyVocabulary.VOCABULARY);

    static Stream<FoodSafetyFact> facts() {
        return Stream.of(
                new NotificationIssued("GD", everything(), CaseSamples.DRAFTER, List.of(REPORT)),
                new FollowUpAdded(3, new FollowUp(FollowUp.Kind.ADDITIONAL_INFORMATION, ScriptText.hant("補充"), new Essentials(Stated.given(ScriptText.hant("全港")), Stated.unknown(), Stated.notYet()),
                        everything().lots(), everything().hazards(), everything().distribution(), everything().samples(), everything().measures(), everything().recall(), null), List.of(REPORT)),
                new InformationRequested(ScriptText.hans("批号是什么？"), NOW),
                new InformationAnswered(ScriptText.hant("批號 A20150809"), List.of(REPORT)),
                new NotificationCorrected(CaseSamples.alert(), ScriptText.hant("標題有誤"), List.of(), null),
                new NotificationReclassified(Classification.ALERT, Classification.ATTENTION, new RiskDecision(RiskDecision.Level.NOT_SERIOUS, null), ScriptText.hant("已全部收回"), CaseSamples.DRAFTER),
                new NotificationWithdrawn(ScriptText.hant("重複發出")),
                new NotificationOpened(),
                new NotificationAssessed(NotificationAssessed.Verdict.NOT_FOR_US, ScriptText.hans("属海关职责"), ScriptText.hans("示范海关")),
                new ReportedToGovernment(ScriptText.hans("示范省政府办公厅"), NOW),
                new DepartmentsInformed(List.of(ScriptText.hans("示范监管局"), ScriptText.hans("示范卫生委")), NOW),
                new NotificationClosed(ScriptText.hant("全部收回")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheGoldenForm(FoodSafetyFact fact) {
        String name = wire.nameOf(fact);
        assertThat(wire.write(fact)).isEqualTo(wire.golden(name));
        assertThat(wire.read(name, wire.golden(name))).isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void readsAFormWithFieldsOfALaterVersion(FoodSafetyFact fact) {
        String name = wire.nameOf(fact);
        String golden = wire.golden(name);
        assertThat(wire.read(name, golden.equals("{}") ? "{\"later\":true}" : golden.replaceFirst("\\{", "{\"later\":true,"))).isEqualTo(fact);
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        String written = wire.write(new NotificationIssued("GD", CaseSamples.alert(), CaseSamples.DRAFTER, null));
        assertThat(written).doesNotContain("null", "lots", "hazards", "attachments", "source");
        assertThat(wire.read("foodsafety.notification-issued.v1", written)).isEqualTo(new NotificationIssued("GD", CaseSamples.alert(), CaseSamples.DRAFTER, List.of()));
    }

    @Test
    void doesNotUnderstandWhatBreaksALimit() {
        String golden = wire.golden("foodsafety.notification-withdrawn.v1");
        assertThat(wire.read("foodsafety.notification-withdrawn.v1", golden.replace("重複發出", "長".repeat(4_001)))).isNull();
        assertThat(wire.read("foodsafety.notification-withdrawn.v1", golden.replace("重複發出", "\\u0000"))).isNull();
        assertThat(wire.read("foodsafety.notification-withdrawn.v1", golden.replace("HANT", "RUNES"))).isNull();
        assertThat(wire.read("foodsafety.notification-withdrawn.v1", "{}")).isNull();
        assertThat(wire.read("foodsafety.information-requested.v1", wire.golden("foodsafety.information-requested.v1").replace("2015-", "+9999999-"))).isNull();
        assertThat(wire.read("foodsafety.follow-up-added.v1", wire.golden("foodsafety.follow-up-added.v1").replace("\"0.35\"", "\"1E+999999999\"").replace("\"120.5\"", "\"1E+999999999\""))).isNull();
    }

    @Test
    void numbersCrossAsText() {
        assertThat(wire.write(new NotificationIssued("GD", everything(), CaseSamples.DRAFTER, null))).contains("\"quantity\":\"120.5\"");
    }

    private static NotificationContent everything() {
        return CaseSamples.completeAlert().change()
                .exercise(true).confidentiality(Confidentiality.RESTRICTED).basis(Basis.OFFICIAL_CONTROL).summary(ScriptText.hant("例行抽查發現"))
                .product(new Product(ScriptText.hant("示範牌醬菜"), ScriptText.hant("示範牌"), ScriptText.hant("玻璃瓶裝"), "醬菜", "示範市", "玻璃瓶", "350 克", "4006381333931", "陰涼處"))
                .lots(List.of(new Lot("A20150809", DAY.minusMonths(1), DAY.plusYears(1), new BigDecimal("120.5"), "公斤", "示範證 0001")))
                .hazards(List.of(new Hazard(ScriptText.hant("苯甲酸"), Hazard.Category.ADDITIVE, "2.5", "g/kg", "± 0.1", new Hazard.Limit("1", "示範規例第一條"), new Hazard.Limit("1.0", "GB 示範-2014"),
                        "示範化驗所", "高效液相色譜法", DAY)))
                .operators(List.of(new Operator(Side.GD, Operator.Role.PRODUCER, List.of(ScriptText.hans("示范食品厂"), ScriptText.latin("Demo Foods")), "示範牌照 1", "示範代碼 1", "示範登記 1", "示範路 1 號")))
                .distribution(List.of(new DistributionRow("示範商戶", Side.HK, "示範道 1 號", "A20150809", new BigDecimal("20"), "公斤", DAY, DistributionRow.Status.TRACED)))
                .samples(List.of(new SampleResult("示範樣本 1", "示範牌醬菜", "示範街市", DAY, "苯甲酸", "2.5", "g/kg", "1", SampleResult.Verdict.UNSATISFACTORY)))
                .measures(List.of(new Measure(Measure.Kind.RECALL, DAY, true, ScriptText.hant("全部批次"), "示範進口商")))
                .persons(new PersonsAffected(3, 1, 0, ScriptText.hant("嘔吐"), DAY.minusDays(2), DAY))
                .policy(new PolicyChange(ScriptText.hant("示範規例"), ScriptText.hant("舊文"), ScriptText.hant("新文"), DAY))
                .recall(new RecallQuantities("公斤", new BigDecimal("120.5"), new BigDecimal("100"), new BigDecimal("90")))
                .linked(List.of(NotificationReference.parse("GD-2015-0003"))).source(new PublishedSource("示範機關", "2015.0001", DAY)).build();
    }
}
