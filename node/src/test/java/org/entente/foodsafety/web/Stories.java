package org.entente.foodsafety.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.console.TestConsole;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.Basis;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.Hazard;
import org.entente.foodsafety.IssueNotification;
import org.entente.foodsafety.Lot;
import org.entente.foodsafety.Measure;
import org.entente.foodsafety.NotificationAssessed.Verdict;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.Operator;
import org.entente.foodsafety.PersonsAffected;
import org.entente.foodsafety.PolicyChange;
import org.entente.foodsafety.Product;
import org.entente.foodsafety.RecallQuantities;
import org.entente.foodsafety.RiskDecision;
import org.entente.foodsafety.SampleResult;
import org.entente.foodsafety.Side;
import org.entente.foodsafety.Stated;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Outcome;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;

/// Small invented stories that page tests tell on two nodes.
public final class Stories {

    private final TwoSides sides;

    public Stories(TwoSides sides) {
        this.sides = sides;
    }

    /// Hong Kong's alert about peanut oil, with everything that a notification can hold but the points to note.
    public NotificationContent peanutOil() {
        return new ContentBuilder()
                .kind(NotificationKind.INCIDENT).classification(Classification.ALERT).basis(Basis.OFFICIAL_CONTROL)
                .risk(new RiskDecision(RiskDecision.Level.SERIOUS, ScriptText.hant("結果高於兩地上限，長期攝入可損害肝臟。"))).riskKnownAt(sides.now().minus(Duration.ofHours(2)))
                .title(ScriptText.hant("示範牌花生油驗出黃曲霉毒素超標")).summary(ScriptText.hant("食物安全中心於零售點抽取樣本，化驗結果顯示黃曲霉毒素 B1 含量高於法定上限。\n有關產品亦曾供應廣州的零售點。"))
                .essentials(new Essentials(Stated.given(ScriptText.hant("批次 DEMO-0915，共 1,200 箱；香港 14 個零售點，廣州 3 個。")), Stated.given(ScriptText.hant("已指令下架及回收；封存 860 箱；追查分銷。")), Stated.notYet()))
                .product(new Product(ScriptText.hant("示範牌純正花生油"), ScriptText.hant("示範牌"), null, "食用油", "示範省", "膠樽", "900 毫升", "4006381333931", "陰涼乾燥"))
                .lots(List.of(new Lot("DEMO-0915", LocalDate.of(2015, 5, 2), LocalDate.of(2016, 11, 1), new BigDecimal("1200"), "箱", null)))
                .hazards(List.of(
                        new Hazard(ScriptText.hant("黃曲霉毒素 B1"), Hazard.Category.TOXIN, "27.4", "µg/kg", "± 2.1", new Hazard.Limit("20", "《食物內有害物質規例》"), new Hazard.Limit("20", "GB 2761"), "示範化驗所", "HPLC", LocalDate.of(2015, 9, 7)),
                        Hazard.of(ScriptText.hant("苯並[a]芘"), Hazard.Category.CONTAMINANT)))
                .operators(List.of(Operator.of(Side.GD, Operator.Role.PRODUCER, ScriptText.hant("示範糧油（廣東）有限公司")), Operator.of(Side.HK, Operator.Role.IMPORTER, ScriptText.hant("示範貿易（香港）有限公司"))))
                .distribution(rows(24))
                .measures(List.of(new Measure(Measure.Kind.RECALL, LocalDate.of(2015, 9, 9), false, ScriptText.hant("全港零售點下架及回收。"), "食物安全中心")))
                .persons(new PersonsAffected(0, 0, 0, null, null, null))
                .recall(new RecallQuantities("箱", new BigDecimal("1200"), new BigDecimal("860"), new BigDecimal("0")))
                .build();
    }

    public static List<DistributionRow> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> new DistributionRow("示範零售店 " + each, each % 5 == 0 ? Side.GD : Side.HK, "示範街 " + each + " 號", "DEMO-0915", new BigDecimal(each * 5), "箱",
                LocalDate.of(2015, 8, 1 + each % 28), each % 3 == 0 ? DistributionRow.Status.WITHDRAWN : DistributionRow.Status.TRACED)).toList();
    }

    /// Results of as many samples; every tenth was unsatisfactory.
    public static List<SampleResult> samples(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> new SampleResult("DEMO-S" + each, "示范大米", "示范市场 " + each + " 号摊", LocalDate.of(2015, 8, 1 + each % 28), "镉", each % 10 == 0 ? "0.31" : "< 0.05", "mg/kg",
                "0.2", each % 10 == 0 ? SampleResult.Verdict.UNSATISFACTORY : SampleResult.Verdict.SATISFACTORY)).toList();
    }

    /// Guangdong's alert, in its own script.
    public NotificationContent rice() {
        return new ContentBuilder().samples(samples(40))
                .kind(NotificationKind.SURVEILLANCE).classification(Classification.ALERT).basis(Basis.OFFICIAL_CONTROL).risk(new RiskDecision(RiskDecision.Level.POTENTIALLY_SERIOUS, null))
                .riskKnownAt(sides.now().minus(Duration.ofHours(3))).title(ScriptText.hans("示范牌大米镉含量超标，部分批次流入零售市场"))
                .essentials(new Essentials(Stated.given(ScriptText.hans("批次 DEMO-R12，约 300 袋。")), Stated.unknown(), Stated.given(ScriptText.hans("请留意同一生产企业的其他批次。"))))
                .product(Product.named(ScriptText.hans("示范牌大米"))).lots(List.of(new Lot("DEMO-R12", null, null, null, null, null)))
                .hazards(List.of(new Hazard(ScriptText.hans("镉"), Hazard.Category.HEAVY_METAL, "0.35", "mg/kg", null, new Hazard.Limit("0.1", null), new Hazard.Limit("0.2", "GB 2762"), null, null, null)))
                .operators(List.of(Operator.of(Side.GD, Operator.Role.PRODUCER, ScriptText.hans("示范粮油（广东）有限公司")))).build();
    }

    public NotificationContent policy() {
        return new ContentBuilder()
                .kind(NotificationKind.POLICY).classification(Classification.INFORMATION).title(ScriptText.hant("修訂食物內金屬雜質上限的建議"))
                .essentials(new Essentials(Stated.given(ScriptText.hant("適用於米及米製品。")), Stated.unknown(), Stated.unknown()))
                .policy(new PolicyChange(ScriptText.hant("《示範食物規例》附表一"), ScriptText.hant("米的鎘含量不得超過每公斤 0.2 毫克。\n自公布之日起六個月後生效。"), ScriptText.hant("米的鎘含量不得超過每公斤 0.1 毫克。\n自公布之日起十二個月後生效。"), LocalDate.of(2016, 3, 1)))
                .build();
    }

    public NotificationReference issue(TestConsole from, NotificationContent content, AttachmentRef... attachments) {
        Government to = from.government().equals(Government.HONG_KONG) ? Government.GUANGDONG : Government.HONG_KONG;
        var drafter = TwoSides.officer(from, TestConsole.DRAFTER).actor();
        var outcome = from.bean(Notifications.class).issue(new IssueNotification(to, content, drafter, List.of(attachments)), TwoSides.officer(from, TestConsole.LIAISON));
        return NotificationReference.parse(done(outcome).entry().subject());
    }

    public Outcome.Done state(TestConsole node, CaseCommand command) {
        return done(node.bean(Notifications.class).carryOut(command, TwoSides.officer(node, TestConsole.SECOND)));
    }

    /// Hong Kong alerts; Guangdong opens, asks for the distribution list and assesses; Hong Kong adds the list. The answer is still due.
    public NotificationReference peanutOilInWork() {
        NotificationReference reference = issue(sides.hongKong(), peanutOil(), new AttachmentRef(Sha256.of("report".getBytes(StandardCharsets.UTF_8)).hex(), "application/pdf", 48_211, "化驗報告.pdf"));
        sides.exchange();
        sides.pass(Duration.ofMinutes(3));
        state(sides.guangdong(), new CaseCommand.Open(reference));
        sides.pass(Duration.ofMinutes(26));
        state(sides.guangdong(), new CaseCommand.Assess(reference, Verdict.NEEDS_CLARIFICATION, ScriptText.hans("须跟进，请尽快提供分销名单及封存数量。"), null));
        state(sides.guangdong(), new CaseCommand.RequestInformation(reference, ScriptText.hans("请提供供应广州三个零售点的日期、数量和联系方式。"), null));
        sides.exchange();
        sides.pass(Duration.ofMinutes(19));
        state(sides.hongKong(), new CaseCommand.AddFollowUp(reference, new FollowUp(FollowUp.Kind.DISTRIBUTION_LIST, ScriptText.hant("供應廣州零售點的名單。"), null, List.of(), List.of(), rows(3), List.of(), List.of(), null, null), List.of()));
        sides.exchange();
        return reference;
    }

    /// Guangdong alerts about rice, and nobody in Hong Kong has opened it for 48 minutes.
    public NotificationReference riceUnopened() {
        NotificationReference reference = issue(sides.guangdong(), rice());
        sides.exchange();
        sides.pass(Duration.ofMinutes(48));
        return reference;
    }

    private static Outcome.Done done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done;
        }
        throw new AssertionError(outcome.toString());
    }

    /// An officer who may approve and answer.
    public static Signatory liaison(TestConsole node) {
        return TwoSides.officer(node, TestConsole.LIAISON);
    }
}
