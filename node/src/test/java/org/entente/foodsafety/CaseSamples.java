package org.entente.foodsafety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instrument;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Ledger;
import org.entente.journal.Recorded;
import org.entente.journal.Refusal;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;

/// Two liaison units at work on notifications, in memory: what a ruling accepts stands in the streams of both at once.
final class CaseSamples implements Ledger {

    static final Instant START = Instant.parse("2015-09-09T04:00:00Z");
    static final Signatory HK = officer("HK-FHB", "1001");
    static final Signatory HK_SECOND = officer("HK-FHB", "1002");
    static final Signatory GD = officer("GD-FSCO", "1001");
    static final Actor DRAFTER = new Actor("HK-CFS", "2001");
    static final Deadlines DEADLINES =
            new Deadlines(Duration.ofMinutes(30), Duration.ofHours(24), Duration.ofHours(4), Duration.ofHours(24), Duration.ofHours(24), Duration.ofHours(24));
    static final NotificationReference FIRST = new NotificationReference(Government.HONG_KONG, 2015, 1);
    static final NotificationReference SECOND = new NotificationReference(Government.HONG_KONG, 2015, 2);

    private static final Agreement AGREEMENT = new Agreement("food-safety", "FS", "FS-10", List.of(Government.GUANGDONG, Government.HONG_KONG), Map.of(), Map.of(), signed(), List.of(), Map.of(), List.of());

    final List<Recorded> entries = new ArrayList<>();
    private final Map<String, Integer> references = new HashMap<>();
    private Instant now = START;

    private static Instrument signed() {
        LocalDate day = LocalDate.parse("2015-09-09");
        List<Instrument.OnFile> both = Stream.of(Government.GUANGDONG, Government.HONG_KONG).map(each -> new Instrument.OnFile(each, null, null, day, null)).toList();
        return new Instrument(List.of(Instrument.Condition.SIGNATURE), null, null, new Instrument.Originals(4, 2, 2, true),
                List.of(new Instrument.SignaturePage(List.of(Government.GUANGDONG, Government.HONG_KONG), both)), List.of(), List.of(), Instrument.Amendment.BY_CONSENT);
    }

    static Signatory officer(String organisation, String number) {
        return new Signatory(new OrganisationId(organisation), number, Set.of(Role.LIAISON));
    }

    static ScriptText hant(String text) {
        return ScriptText.hant(text);
    }

    /// An alert about pickled vegetables, with nothing but what has to be said.
    static NotificationContent alert() {
        return new ContentBuilder().kind(NotificationKind.INCIDENT).classification(Classification.ALERT).title(hant("示範醬菜檢出違規防腐劑")).build();
    }

    /// The same with everything that the other side needs.
    static NotificationContent completeAlert() {
        return alert().change()
                .riskKnownAt(START.minus(Duration.ofHours(2))).risk(new RiskDecision(RiskDecision.Level.SERIOUS, hant("含量超出限量十倍")))
                .essentials(new Essentials(Stated.given(hant("香港十八區")), Stated.given(hant("已全部下架")), Stated.unknown()))
                .product(Product.named(hant("示範牌醬菜"))).lots(List.of(new Lot("A20150809", null, null, null, null, null)))
                .hazards(List.of(Hazard.of(hant("苯甲酸"), Hazard.Category.ADDITIVE)))
                .operators(List.of(Operator.of(Side.GD, Operator.Role.PRODUCER, ScriptText.hans("示范食品厂")))).build();
    }

    static NotificationContent information() {
        return completeAlert().change().kind(NotificationKind.SURVEILLANCE).classification(Classification.INFORMATION).build();
    }

    CaseSamples after(Duration span) {
        now = now.plus(span);
        return this;
    }

    Instant now() {
        return now;
    }

    Ruling issue(NotificationContent content, Actor draftedBy, Signatory who) {
        var command = new IssueNotification(who.government().equals(Government.HONG_KONG) ? Government.GUANGDONG : Government.HONG_KONG, content, draftedBy, List.of());
        Issuing issuing = new Issuing(AGREEMENT, who, this, now);
        return issuing.obstacle(command).map(Ruling::refuse)
                .orElseGet(() -> new Ruling.Accepted(issuing.statements(command, new NotificationReference(who.government(), 2015, references.merge(who.government().code(), 1, Integer::sum)))));
    }

    /// Hong Kong issues it.
    CaseSamples issued(NotificationContent content) {
        return accepted(issue(content, DRAFTER, HK), HK);
    }

    CaseSamples issued(NotificationContent content, Signatory who) {
        return accepted(issue(content, new Actor("GD-FDA", "2001"), who), who);
    }

    Ruling act(CaseCommand command, Signatory who) {
        return rules(command.reference(), who).decide(command);
    }

    CaseSamples done(CaseCommand command, Signatory who) {
        return accepted(act(command, who), who);
    }

    CaseRules rules(NotificationReference reference, Signatory who) {
        return new CaseRules(about(reference), who, DEADLINES, now);
    }

    Refusal refusal(CaseCommand command, Signatory who) {
        return ((Ruling.Refused) act(command, who)).refusal();
    }

    Case about(NotificationReference reference) {
        return Case.of(reference, about(reference.toString())).orElseThrow();
    }

    CaseSamples accepted(Ruling ruling, Signatory who) {
        if (!(ruling instanceof Ruling.Accepted(List<Statement> statements))) {
            throw new AssertionError(ruling);
        }
        statements.forEach(each -> record(each, who));
        now = now.plusSeconds(60);
        return this;
    }

    /// States something without asking the rules, as an older or a dishonest node might.
    Recorded record(Statement statement, Signatory who) {
        StreamId stream = new StreamId(who.government().code(), "food-safety");
        long sequence = 1 + entries.stream().filter(each -> each.stream().equals(stream)).count();
        Sha256 hash = Sha256.ofAscii(stream.source() + " " + sequence);
        Recorded recorded = new Recorded(stream, sequence, hash, new UUID(who.government().code().hashCode(), sequence), now, who.actor(), statement.subject(), statement.clause(), statement.answers(), statement.fact());
        entries.add(recorded);
        return recorded;
    }

    Recorded last() {
        return entries.getLast();
    }

    /// The entries of one government, in the order of its stream.
    List<Recorded> of(Government government) {
        return entries.stream().filter(each -> each.government().equals(government)).toList();
    }

    @Override
    public List<Recorded> about(String subject) {
        return entries.stream().filter(each -> each.subject().equals(subject)).toList();
    }

    @Override
    public Optional<Recorded> entry(Sha256 hash) {
        return entries.stream().filter(each -> each.hash().equals(hash)).findFirst();
    }

    /// An incident from its alert to its closing, with everything that either side can state about it on the way.
    static CaseSamples wholeStory() {
        CaseSamples story = new CaseSamples().issued(alert());
        story.done(new CaseCommand.Open(FIRST), GD);
        story.done(new CaseCommand.Assess(FIRST, NotificationAssessed.Verdict.NEEDS_CLARIFICATION, ScriptText.hans("请说明批号"), null), GD);
        story.done(new CaseCommand.RequestInformation(FIRST, ScriptText.hans("批号是什么？"), null), GD);
        story.done(new CaseCommand.AnswerRequest(FIRST, story.last().hash(), hant("批號 A20150809"), List.of()), HK);
        story.done(new CaseCommand.AddFollowUp(FIRST, FollowUp.completing(hant("補充"), completeAlert().essentials()), List.of()), HK);
        story.done(new CaseCommand.ReportToGovernment(FIRST, ScriptText.hans("示范省政府办公厅"), story.now()), GD);
        story.done(new CaseCommand.InformDepartments(FIRST, List.of(ScriptText.hans("示范监管局")), story.now()), GD);
        story.done(new CaseCommand.AddFollowUp(FIRST, FollowUp.measures(ScriptText.hans("已停产"), List.of(new Measure(Measure.Kind.SUSPENSION, LocalDate.parse("2015-09-09"), false, null, null))), List.of()), GD);
        story.done(new CaseCommand.Correct(FIRST, completeAlert(), hant("補上批號"), List.of(), DRAFTER), HK);
        story.accepted(story.rules(FIRST, HK_SECOND).reclassify(proposal(Classification.ATTENTION)), HK_SECOND);
        story.issued(new ContentBuilder().kind(NotificationKind.CONCLUSION).classification(Classification.INFORMATION).title(hant("示範醬菜調查結論")).linked(List.of(FIRST)).build());
        story.done(new CaseCommand.Close(FIRST, hant("全部收回")), HK);
        story.done(new CaseCommand.Withdraw(SECOND, hant("重複發出")), HK);
        return story;
    }

    static ProposedReclassification proposal(Classification to) {
        return new ProposedReclassification(1, FIRST, Classification.ALERT, to, null, hant("已全部收回"), HK.actor(), START);
    }
}
