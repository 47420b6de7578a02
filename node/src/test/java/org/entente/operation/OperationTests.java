package org.entente.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Tokens;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What load balancers, monitoring systems and the desk are told about a node.
class OperationTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE.dataSource());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG, DATABASE, List.of("--entente.watch.every=200ms", "--entente.watch.silence=2s", "--entente.peers[0].government=GD",
                "--entente.peers[0].exchange=https://127.0.0.1:1", "--entente.watch.backlog=0s"));
        node.bean(Officers.class).enrol(new Officer("4001", new OrganisationId("HK-FHB"), new Names("示範管理員戊", "示范管理员戊", "Demo Administrator E"), Set.of(Role.ADMINISTRATOR)), TestConsole.password("4001"));
        List.of("1001", "3001", "4001").forEach(each -> node.bean(Tokens.class).grant("token-" + each, each, "test"));
        soon(() -> assertThat(ask("/actuator/health/readiness", null).statusCode()).isEqualTo(200));
    }

    @AfterAll
    static void stop() {
        node.close();
        DATABASE.close();
    }

    @Test
    void tellsALoadBalancerOneWordAndNothingElse() throws Exception {
        for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpResponse<String> answer = ask(path, null);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).contains("\"status\":\"").doesNotContain("components", "details", "disk", "database");
        }
        assertThat(ask("/actuator/health/readiness", "token-1001").body()).doesNotContain("components");
        assertThat(ask("/actuator/health/readiness", "token-3001").body()).contains("components", "database", "journal", "views", "entries");
    }

    @Test
    void givesFiguresToAuditorsAndAdministratorsOnly() throws Exception {
        assertThat(ask("/actuator/prometheus", null).statusCode()).isEqualTo(401);
        assertThat(ask("/actuator/prometheus", "token-nobody").statusCode()).isEqualTo(401);
        assertThat(ask("/actuator/prometheus", "token-1001").statusCode()).isEqualTo(403);
        assertThat(ask("/actuator/env", "token-4001").statusCode()).isEqualTo(403);
        HttpResponse<String> figures = ask("/actuator/prometheus", "token-3001");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body()).contains("entente_backlog{peer=\"GD\"}", "entente_oldest_unreceipted_seconds{peer=\"GD\"}", "entente_held", "entente_rejected", "entente_forks",
                "entente_entries_total{origin=\"recorded\"}", "entente_entries_total{origin=\"admitted\"}", "entente_batch_entries", "entente_commit_seconds", "entente_receipts_total{direction=\"got\"}",
                "entente_attachments_underway", "entente_views_broken", "entente_follower_lag{follower=\"notification-search\"}", "entente_follower_lag{follower=\"webhooks\"}", "entente_sign_in_failures_total");
    }

    @Test
    void countsSignInsThatFail() throws Exception {
        double before = figure("entente_sign_in_failures_total");
        try (Scriptless reader = Scriptless.reader(node, Language.ENGLISH)) {
            reader.signIn(TestConsole.SECOND, "wrong");
        }
        assertThat(figure("entente_sign_in_failures_total")).isEqualTo(before + 1);
    }

    @Test
    void aBrokenViewLimitsTheNodeAndStandsOnTheDesk() throws Exception {
        JDBC.sql("insert into journal.view (name, broken, since) values ('some-view', 'its reason', now())").update();
        soon(() -> assertThat(ask("/actuator/health/readiness", null).body()).contains("LIMITED"));
        assertThat(ask("/actuator/health/readiness", null).statusCode()).isEqualTo(200);
        assertThat(ask("/actuator/health/readiness", null).body()).doesNotContain("some-view");
        assertThat(figure("entente_views_broken")).isEqualTo(1);
        assertThat(desk("4001")).contains("The view “some-view” stands still");
        assertThat(desk(TestConsole.DRAFTER)).doesNotContain("some-view");
        JDBC.sql("delete from journal.view").update();
        soon(() -> assertThat(ask("/actuator/health/readiness", null).body()).doesNotContain("LIMITED"));
    }

    @Test
    void isNotReadyWhileTheDatabaseIsAwayAndTellsOfItAfterwards() throws Exception {
        String name = DATABASE.url().substring(DATABASE.url().lastIndexOf('/') + 1);
        atTheServer("alter database " + name + " allow_connections false");
        atTheServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        try {
            soon(() -> assertThat(ask("/actuator/health/readiness", null).statusCode()).isEqualTo(503));
            assertThat(ask("/actuator/health/liveness", null).statusCode()).as("a restart would not help").isEqualTo(200);
        } finally {
            atTheServer("alter database " + name + " allow_connections true");
        }
        soon(() -> assertThat(ask("/actuator/health/readiness", null).statusCode()).isEqualTo(200));
        assertThat(node.bean(Watch.class).outagesSince(Clock.systemUTC().instant().minusSeconds(600))).isNotEmpty();
        assertThat(desk(TestConsole.LIAISON)).contains("The database did not answer for a time");
    }

    private static void atTheServer(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(DATABASE.url().replaceAll("/[^/]*$", "/postgres"), DATABASE.username(), DATABASE.password()); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String desk(String officer) {
        try (Scriptless reader = Scriptless.signedIn(node, officer, Language.ENGLISH)) {
            return reader.open("/").asNormalizedText();
        }
    }

    private static double figure(String name) throws Exception {
        return ask("/actuator/prometheus", "token-3001").body().lines().filter(each -> each.startsWith(name + " ") || each.startsWith(name + "{")).findFirst()
                .map(each -> Double.parseDouble(each.substring(each.lastIndexOf(' ') + 1))).orElseThrow();
    }

    private static HttpResponse<String> ask(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.url(path))).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static void soon(ThrowingCallable holds) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).untilAsserted(holds::call);
    }
}
