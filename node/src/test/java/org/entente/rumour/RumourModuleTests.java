package org.entente.rumour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.console.TestConsole;
import org.entente.journal.Outcome;
import org.entente.journal.Rebuild;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rumour desk on a whole node: numbers that are never given twice, twins across scripts, and views that can be rebuilt.
class RumourModuleTests {

    private static final Signatory LIAISON = new Signatory(new OrganisationId("HK-FHB"), "1001", Set.of(Role.LIAISON));

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
    void givesEachReportItsOwnNumberHoweverManyAreOpenedAtOnce() throws Exception {
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> all = IntStream.range(0, 40).<Callable<String>>mapToObj(i -> () -> open("示範個案" + i, "示範內容" + i)).toList();
            Set<String> references = officers.invokeAll(all).stream().map(RumourModuleTests::reference).collect(Collectors.toSet());
            assertThat(references).hasSize(40);
        }
    }

    @Test
    void findsTheSameStoryToldInTheOtherScript() {
        RumourId theirs = new GuangdongRumours(node).open(Medium.PRESS, "网传某奶茶店用过期奶粉", "示范日报称某连锁奶茶店使用过期奶粉，并篡改生产日期。", Duration.ofHours(2));
        RumourBoard board = node.bean(RumourBoard.class);
        assertThat(board.likely(ScriptText.hant("有奶茶店被指使用過期奶粉"), ScriptText.hant("網民指連鎖奶茶店使用過期奶粉並竄改生產日期。"))).extracting(each -> each.story().id()).containsExactly(theirs);
        assertThat(board.likely(ScriptText.hant("示範牌魚丸含硼砂傳聞"), ScriptText.hant("群組指示範牌魚丸驗出硼砂。"))).isEmpty();
    }

    @Test
    void proposesNoMoreWhatWasSeparated() {
        RumourBoard board = node.bean(RumourBoard.class);
        RumourId one = RumourId.of(open("網傳示範牌豆漿含示範色素", "網民稱示範牌豆漿含示範色素，長期飲用有害。"));
        RumourId other = RumourId.of(open("網傳示範牌豆漿含示範色素乙", "網民稱示範牌豆漿含示範色素，長期飲用有害。"));
        assertThat(board.likely(board.story(one).orElseThrow())).extracting(each -> each.story().id()).contains(other);
        node.bean(Rumours.class).link(new LinkTwins(one, other), LIAISON);
        node.bean(Rumours.class).separate(new SeparateTwins(one, other, ScriptText.hant("兩款產品")), LIAISON);
        assertThat(board.likely(board.story(one).orElseThrow())).extracting(each -> each.story().id()).doesNotContain(other);
    }

    @Test
    void rebuildsToEqualRows() {
        RumourId one = RumourId.of(open("重建測試個案", "重建測試內容"));
        RumourId other = RumourId.of(open("另一重建測試個案", "另一重建測試內容"));
        assertThat(node.bean(Rumours.class).link(new LinkTwins(one, other), LIAISON)).isInstanceOf(Outcome.Done.class);
        assertThat(node.bean(Rumours.class).separate(new SeparateTwins(other, one, ScriptText.hant("並非同一事件")), LIAISON)).isInstanceOf(Outcome.Done.class);
        assertThat(node.bean(RumourBoard.class).story(one).orElseThrow().ids()).containsExactly(one);
        List<Map<String, Object>> before = rows();
        node.bean(Rebuild.class).run(count -> {});
        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void refusesWhoeverHasNoPart() {
        Rumours rumours = node.bean(Rumours.class);
        Signatory drafter = new Signatory(new OrganisationId("HK-CFS"), "2001", Set.of(Role.DRAFTER));
        assertThat(rumours.withdraw(new WithdrawRumour(new RumourId(Government.HONG_KONG, 2015, 1), ScriptText.hant("試")), drafter))
                .isEqualTo(new Outcome.Refused(new RumourRefusal.NotALiaisonOfficer()));
        assertThat(rumours.divert(new DivertReport(Medium.WEB, null, ScriptText.hant("試"), ScriptText.hant("試"), "示範單位", "試"), drafter)).contains(new RumourRefusal.NotALiaisonOfficer());
    }

    private static String open(String headline, String claim) {
        var command = new OpenRumour(Medium.WEB, null, null, Clock.systemUTC().instant().minusSeconds(60), ScriptText.hant(headline), ScriptText.hant(claim), false);
        return ((Outcome.Done) node.bean(Rumours.class).open(command, LIAISON)).entry().subject();
    }

    private static String reference(Future<String> opened) {
        return opened.resultNow();
    }

    private static List<Map<String, Object>> rows() {
        return Stream.of("rumour_report", "rumour_finding", "rumour_link", "rumour_separation", "rumour_story")
                .flatMap(table -> node.bean(JdbcClient.class).sql("select * from " + table + " order by 1").query().listOfRows().stream()).toList();
    }
}
