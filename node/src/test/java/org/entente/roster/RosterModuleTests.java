package org.entente.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.console.TestConsole;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Rebuild;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Peer;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The roster on a whole node: one roster in several streams, leave that stays private, and views that can be rebuilt.
class RosterModuleTests {

    private static final Signatory LIAISON = new Signatory(new OrganisationId("HK-FHB"), "1001", Set.of(Role.LIAISON));
    private static final Instant TODAY = Clock.systemUTC().instant().truncatedTo(ChronoUnit.DAYS);

    static class WithGuangdong {

        @Bean
        @Primary
        ThisNode withGuangdong() {
            return TestKeys.node(Government.HONG_KONG, peer(Government.GUANGDONG));
        }
    }

    static class WithBoth {

        @Bean
        @Primary
        ThisNode withBoth() {
            return TestKeys.node(Government.HONG_KONG, peer(Government.GUANGDONG), peer(Government.MACAO));
        }
    }

    /// Nobody listens there.
    private static Peer peer(Government government) {
        return new Peer(government, URI.create("https://127.0.0.1:9"));
    }

    @Test
    void givesAPeerThatComesLaterTheWholeRoster() {
        TestDatabase database = TestDatabase.fresh();
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, database, WithGuangdong.class)) {
            Roster roster = node.bean(Roster.class);
            Stream.of(RosterSamples.JIA, RosterSamples.YI, RosterSamples.BING).forEach(each -> done(roster.name(each, LIAISON)));
            done(roster.relieve(new RelieveOfficer("1003"), LIAISON));
            done(roster.assign(new AssignDuty(TODAY, TODAY.plus(Duration.ofDays(7)), "1001", "1002", null), LIAISON));
            done(roster.handOver(new HandOver(roster.duties(Government.HONG_KONG, TODAY, TODAY.plusSeconds(1)).getFirst().id(), TODAY.plus(Duration.ofDays(3)), "1002", null, null), LIAISON));
            assertThat(rows(node, "cooperation-HK-MO")).isEmpty();
        }
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, database, WithBoth.class)) {
            assertThat(rows(node, "cooperation-HK-MO")).isEqualTo(rows(node, "cooperation-GD-HK")).isNotEmpty();
            done(node.bean(Roster.class).name(RosterSamples.BING, LIAISON));
            assertThat(rows(node, "cooperation-HK-MO")).isEqualTo(rows(node, "cooperation-GD-HK"));
            assertThat(node.bean(Roster.class).officers(Government.HONG_KONG)).hasSize(3);
            long entries = entries(node);
            node.bean(Roster.class).completeCopies();
            assertThat(entries(node)).isEqualTo(entries);
        }
    }

    @Test
    void keepsLeavePrivateAndRebuildsToEqualRows() {
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, WithBoth.class)) {
            Roster roster = node.bean(Roster.class);
            Stream.of(RosterSamples.JIA, RosterSamples.YI).forEach(each -> done(roster.name(each, LIAISON)));
            done(roster.assign(new AssignDuty(TODAY, TODAY.plus(Duration.ofDays(20)), "1001", "1002", null), LIAISON));
            LocalDate first = TODAY.atZone(DutyId.ZONE).toLocalDate().plusDays(4);
            done(roster.takeLeave(new TakeLeave("1001", first, first.plusDays(1)), LIAISON));
            Instant away = first.atStartOfDay(DutyId.ZONE).toInstant();
            assertThat(roster.onDuty(Government.HONG_KONG, away)).hasValueSatisfying(line -> assertThat(line.officer()).isEqualTo("1002"));
            assertThat(roster.onDuty(Government.HONG_KONG, away.plus(Duration.ofDays(2)))).hasValueSatisfying(line -> assertThat(line.officer()).isEqualTo("1001"));
            assertThat(roster.gaps(Government.HONG_KONG, TODAY, TODAY.plus(Duration.ofDays(20)))).isEmpty();
            assertThat(node.bean(Journal.class).after(node.bean(Journal.class).heads().keySet().iterator().next(), 0, 100)).noneMatch(jws -> jws.contains("leave"));
            assertThat(roster.assign(new AssignDuty(TODAY.plus(Duration.ofDays(20)), TODAY.plus(Duration.ofDays(21)), "1001", null, null), LIAISON)).isInstanceOf(Outcome.Done.class);
            List<Map<String, Object>> before = all(node);
            node.bean(Rebuild.class).run(count -> {});
            assertThat(all(node)).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void letsNobodyElseChangeTheRoster() {
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, WithGuangdong.class)) {
            Roster roster = node.bean(Roster.class);
            Signatory drafter = new Signatory(new OrganisationId("HK-CFS"), "2001", Set.of(Role.DRAFTER));
            Signatory theirs = new Signatory(new OrganisationId("GD-FSCO"), "1001", Set.of(Role.LIAISON));
            for (Signatory who : List.of(drafter, theirs)) {
                assertThat(roster.name(RosterSamples.JIA, who)).isEqualTo(new Outcome.Refused(new RosterRefusal.NotALiaisonOfficer()));
            }
        }
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    /// What a stream says, without its place there.
    private static List<Map<String, Object>> rows(TestConsole node, String agreement) {
        return Stream.of("roster_officer", "roster_duty").flatMap(table -> jdbc(node).sql("select * from " + table + " where agreement = ? order by 1, 2, 3, 4").param(agreement).query().listOfRows().stream())
                .peek(row -> List.of("agreement", "sequence", "hash").forEach(row::remove)).toList();
    }

    private static List<Map<String, Object>> all(TestConsole node) {
        return Stream.of("roster_officer", "roster_duty").flatMap(table -> jdbc(node).sql("select * from " + table + " order by 1, 2, 3, 4").query().listOfRows().stream()).toList();
    }

    private static long entries(TestConsole node) {
        return node.bean(Journal.class).heads().values().stream().mapToLong(each -> each.sequence()).sum();
    }

    private static JdbcClient jdbc(TestConsole node) {
        return node.bean(JdbcClient.class);
    }
}
