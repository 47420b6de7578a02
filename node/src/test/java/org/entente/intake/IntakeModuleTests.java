package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.channel.ChannelChoice;
import org.entente.channel.HandOvers;
import org.entente.console.TestConsole;
import org.entente.evidence.Actor;
import org.entente.foodsafety.FollowUpAdded;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationIssued;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.NotificationRefusal;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files of published notifications on a whole node: from the publisher's row to the notification on the board.
class IntakeModuleTests {

    private static final Signatory APPROVER = new Signatory(new OrganisationId("HK-FHB"), TestConsole.LIAISON, Set.of(Role.LIAISON));
    private static final String HEAD = "Date of Case,Reference,Notification From,Country Origin,Product,Product Category,Hazard Substance,Hazard Category";

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void aFileThatComesAgainAddsNothing() throws IOException {
        List<String> rows = IntStream.range(0, 450).mapToObj(i -> row("again." + i, "Poland", "China", "Tea " + i)).toList();
        assertThat(taken(rows)).satisfies(report -> {
            assertThat(report.issued()).isEqualTo(450);
            assertThat(report.done()).isEqualTo(report.rows()).isEqualTo(450);
        });
        long stated = stated();
        assertThat(taken(rows)).isEqualTo(new IntakeReport(450, 450, 0, 0, 450, 0, List.of()));
        assertThat(stated()).isEqualTo(stated);
    }

    @Test
    void aRowThatHasChangedBecomesAFollowUpOfItsNotification() throws IOException {
        taken(List.of(row("changed.1", "Poland", "China", "Tea"), row("changed.2", "Poland", "China", "Tea")));
        assertThat(taken(List.of(row("changed.1", "Poland", "China", "Green tea"), row("changed.2", "Poland", "China", "Tea"))))
                .isEqualTo(new IntakeReport(2, 2, 0, 1, 1, 0, List.of()));
        assertThat(followUps("changed.1")).singleElement().satisfies(each -> assertThat(each.followUp().text().text()).contains("changed.1", "Tea → Green tea"));
        assertThat(followUps("changed.2")).isEmpty();
    }

    @Test
    void aChangeIsToldOnce() throws IOException {
        taken(List.of(row("once.1", "Poland", "China", "Tea")));
        List<String> changed = List.of(row("once.1", "Poland", "China", "Green tea"));
        taken(changed);
        assertThat(taken(changed).unchanged()).isOne();
        assertThat(followUps("once.1")).hasSize(1);
    }

    @Test
    void aFaultyRowIsReportedWithItsLineAndStopsNothing() throws IOException {
        IntakeReport report = taken(List.of(row("faulty.1", "Poland", "China", "Tea"), "someday,faulty.2,Poland,China,Tea,,,", row("faulty.3", "Poland", "China", "Tea"),
                row("faulty.1", "Poland", "China", "Tea"), row("faulty.5", "Poland", "China; Hong Kong", "Tea"), row("faulty.6", "Hong Kong", "Italy", "Tea")));
        assertThat(report.rejected()).extracting(RowFault::line).containsExactly(3L, 5L);
        assertThat(report.rejected()).extracting(RowFault::messageKey).containsExactly("intake.fault.date", "intake.fault.twice");
        assertThat(report.issued()).isEqualTo(4);
        assertThat(report.done()).isEqualTo(report.rows()).isEqualTo(6);
    }

    @Test
    void oneOfficerApprovesTheWholeBatchThatTheIntakeHasWritten() throws IOException {
        taken(List.of(row("approved.1", "Poland", "China", "Tea"), row("approved.2", "Poland", "China", "Tea")));
        for (String reference : List.of("approved.1", "approved.2")) {
            NotificationCase found = notified(reference);
            assertThat(found.issued().actor()).isEqualTo(APPROVER.actor());
            assertThat(((NotificationIssued) found.issued().fact()).draftedBy()).isEqualTo(new Actor("HK-FHB", RowBatch.DRAFTER));
        }
    }

    @Test
    void nobodyOutsideTheLiaisonUnitApprovesAFile() throws IOException {
        long stated = stated();
        Signatory drafter = new Signatory(new OrganisationId("HK-CFS"), TestConsole.DRAFTER, Set.of(Role.DRAFTER));
        assertThat(take(List.of(row("nobody.1", "Poland", "China", "Tea")), drafter)).isEqualTo(new IntakeOutcome.Refused(new NotificationRefusal.NotALiaisonOfficer()));
        assertThat(stated()).isEqualTo(stated);
    }

    /// What one side found in food from the other goes through the existing channel, and is handed over there (FS-1.4).
    @Test
    void whatIsTradedBetweenTheSidesIsHandedOverAndNotNotified() throws IOException {
        long before = node.bean(HandOvers.class).count();
        long stated = stated();
        List<String> rows = List.of(row("traded.1", "Hong Kong", "China", "Tea"));
        assertThat(taken(rows)).isEqualTo(new IntakeReport(1, 1, 0, 0, 0, 1, List.of()));
        assertThat(taken(rows).unchanged()).isOne();
        assertThat(stated()).isEqualTo(stated);
        assertThat(node.bean(HandOvers.class).count()).isEqualTo(before + 1);
        assertThat(node.bean(HandOvers.class).latest(1, 0)).singleElement().satisfies(each -> {
            assertThat(each.subject()).isEqualTo("traded.1 Tea");
            assertThat(each.choice()).isEqualTo(ChannelChoice.OTHER);
            assertThat(each.officer()).isEqualTo(APPROVER.actor());
        });
    }

    @Test
    void whatWasHandedOverAndHasChangedIsPutBeforeTheChannelGuardAgain() throws IOException {
        taken(List.of(row("guarded.1", "Hong Kong", "China", "Tea"), row("guarded.2", "Hong Kong", "China", "Tea")));
        long before = node.bean(HandOvers.class).count();
        assertThat(taken(List.of(row("guarded.1", "Hong Kong", "China", "Green tea"), row("guarded.2", "Hong Kong", "Italy", "Tea"))))
                .isEqualTo(new IntakeReport(2, 2, 1, 0, 0, 1, List.of()));
        assertThat(node.bean(HandOvers.class).latest(1, 0)).singleElement().satisfies(each -> assertThat(each.subject()).isEqualTo("guarded.1 Green tea"));
        assertThat(node.bean(HandOvers.class).count()).isEqualTo(before + 1);
        assertThat(notified("guarded.2").issued().actor()).isEqualTo(APPROVER.actor());
    }

    @Test
    void referencesGrowBeyondFourDigits() throws IOException {
        int year = NotificationReference.yearOf(node.bean(Clock.class).instant());
        node.bean(JdbcClient.class).sql("insert into foodsafety.counter (year, last) values (?, 9998) on conflict (year) do update set last = 9998").param(year).update();
        taken(IntStream.range(0, 3).mapToObj(i -> row("digits." + i, "Poland", "China", "Tea")).toList());
        assertThat(Stream.of("digits.0", "digits.1", "digits.2").map(each -> notified(each).reference().toString()))
                .containsExactly("HK-" + year + "-9999", "HK-" + year + "-10000", "HK-" + year + "-10001");
        taken(List.of(row("digits.1", "Poland", "China", "Green tea")));
        assertThat(followUps("digits.1")).hasSize(1);
    }

    private static IntakeReport taken(List<String> rows) throws IOException {
        return ((IntakeOutcome.Taken) take(rows, APPROVER)).report();
    }

    private static IntakeOutcome take(List<String> rows, Signatory approver) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(rows);
        return node.bean(Intake.class).take(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), approver, report -> {});
    }

    private static String row(String reference, String from, String origins, String product) {
        return "\"Oct 30, 2024\"," + reference + "," + from + "," + origins + "," + product + ",Tea,Lead - heavy metals,Heavy metals";
    }

    private static NotificationCase notified(String published) {
        String reference = node.bean(JdbcClient.class).sql("select notification from intake.taken_in where reference = ?").param(published).query(String.class).single();
        return node.bean(NotificationBoard.class).find(NotificationReference.parse(reference), APPROVER).orElseThrow();
    }

    private static List<FollowUpAdded> followUps(String published) {
        return notified(published).followUps().stream().map(each -> (FollowUpAdded) each.fact()).toList();
    }

    private static long stated() {
        return node.bean(JdbcClient.class).sql("select count(*) from journal.entry").query(Long.class).single();
    }
}
