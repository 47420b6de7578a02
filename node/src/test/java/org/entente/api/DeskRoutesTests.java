package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.api.TestApi.Answer;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The routes of the rumour desk, the roster and the exchange.
class DeskRoutesTests {

    private static final String REPORT = """
            {"medium":"WEB","source":"https://example.org/story","firstSeen":"2015-09-09T06:00:00Z","headline":{"text":"示範：網傳米粉含膠","script":"HANT"},
             "claim":{"text":"網上流傳示範米粉含有塑膠。","script":"HANT"}}""";

    private static TestApi api;

    @BeforeAll
    static void start() {
        api = TestApi.start(Government.HONG_KONG);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void opensARumourAndStatesAFinding() {
        Answer opened = api.as(TestConsole.LIAISON, "/rumours").post(REPORT);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String path = opened.header("Location");
        Answer stated = api.as(TestConsole.LIAISON, path + "/findings").post("""
                {"verdict":"FALSE","evidence":{"text":"化驗未見塑膠","script":"HANT"},"text":{"hant":"經查證，並無其事。","hans":"经查证，并无其事。"}}""");
        assertThat(stated.status()).as(stated.text()).isEqualTo(200);
        Answer story = api.as(TestConsole.AUDITOR, path).get();
        assertThat(List.of(story.at("/status"), story.at("/findings/0/verdict"), story.at("/reports/0/by"))).containsExactly("ONE_SIDED", "FALSE", "HK-FHB/1001");
        assertThat(api.as(TestConsole.AUDITOR, "/rumours?text=米粉&limit=1").get().json().path("items").size()).isEqualTo(1);
        assertThat(api.as(TestConsole.AUDITOR, path + "/likely").get().status()).isEqualTo(200);
    }

    @Test
    void linksTwoRumoursAndUndoesTheLink() {
        String one = api.as(TestConsole.LIAISON, "/rumours").post(REPORT).at("/reference");
        String other = api.as(TestConsole.LIAISON, "/rumours").post(REPORT).at("/reference");
        assertThat(api.as(TestConsole.LIAISON, "/rumours/" + one + "/twins").post("{\"other\":\"" + other + "\"}").status()).isEqualTo(200);
        assertThat(api.as(TestConsole.AUDITOR, "/rumours/" + other).get().at("/links/0/twin")).isEqualTo(other);
        String path = "/rumours/" + one + "/twins/" + other + "/separation";
        String reason = "{\"reason\":{\"text\":\"兩款產品\",\"script\":\"HANT\"}}";
        assertThat(api.as(TestConsole.LIAISON, path).post(reason).status()).isEqualTo(200);
        assertThat(api.as(TestConsole.AUDITOR, "/rumours/" + one).get().json().path("reports").size()).isEqualTo(1);
        Answer again = api.as(TestConsole.LIAISON, path).post(reason);
        assertThat(List.of(again.status(), again.at("/code"))).containsExactly(409, "rumour.not-linked");
        assertThat(api.as(TestConsole.DRAFTER, path).post(reason).status()).isEqualTo(403);
    }

    @Test
    void refusesATextThatIsTooLong() {
        Answer answer = api.as(TestConsole.LIAISON, "/rumours").post(REPORT.replace("網傳米粉含膠", "長".repeat(200)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/headline/text");
        assertThat(answer.at("/errors/0/detail")).contains("120");
    }

    @Test
    void asksTheOtherSideBeforeAPressTextNamesItsFirm() {
        String text = "{\"title\":{\"text\":\"示範公布\",\"script\":\"HANT\"},\"body\":{\"text\":\"示範食品廠的產品\",\"script\":\"HANT\"}}";
        assertThat(api.as(TestConsole.DRAFTER, "/press-scans").post(text).json().path("clear").asBoolean()).isTrue();
        Answer asked = api.as(TestConsole.LIAISON, "/press-checks").post("{\"text\":" + text + ",\"firms\":[{\"text\":\"示範食品廠\",\"script\":\"HANT\"}]}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(api.as(TestConsole.AUDITOR, asked.header("Location")).get().at("/state")).isEqualTo("REQUESTED");
        Answer early = api.as(TestConsole.LIAISON, asked.header("Location") + "/release").post(text);
        assertThat(List.of(early.status(), early.at("/code"))).containsExactly(409, "presscheck.not-answered");
        assertThat(api.as(TestConsole.AUDITOR, "/press-checks").get().json().path("items").size()).isEqualTo(1);
    }

    @Test
    void showsTheRosterOfASide() {
        Answer duties = api.as(TestConsole.AUDITOR, "/roster/HK/duties").get();
        assertThat(duties.json().path("gaps").size()).isEqualTo(1);
        assertThat(api.as(TestConsole.AUDITOR, "/roster/HK/officers").get().status()).isEqualTo(200);
        assertThat(api.as(TestConsole.AUDITOR, "/roster/HK/on-duty").get().status()).isEqualTo(404);
        assertThat(api.as(TestConsole.AUDITOR, "/roster/XX/duties").get().status()).isEqualTo(404);
        assertThat(api.as(TestConsole.AUDITOR, "/roster/HK/duties?after=2015-01-01T00:00:00Z&before=2017-01-01T00:00:00Z").get().status()).isEqualTo(400);
    }

    @Test
    void tellsWhereAnEntryIs() {
        Answer opened = api.as(TestConsole.LIAISON, "/rumours").post(REPORT);
        Answer where = api.as(TestConsole.AUDITOR, "/entries/" + opened.at("/entries/0/hash") + "/deliveries").get();
        assertThat(where.status()).as(where.text()).isEqualTo(200);
        assertThat(where.json().path("deliveries").isArray()).isTrue();
        assertThat(api.as(TestConsole.AUDITOR, "/node").get().at("/government")).isEqualTo("HK");
    }
}
