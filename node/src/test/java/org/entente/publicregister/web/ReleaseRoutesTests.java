package org.entente.publicregister.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.api.TestApi;
import org.entente.api.TestApi.Answer;
import org.entente.console.TestConsole;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.entente.publicregister.GuangdongRegister;
import org.entente.publicregister.ReleaseSamples;
import org.entente.publicregister.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What systems do about releases to the public.
class ReleaseRoutesTests {

    private static TestApi api;
    private static GuangdongRegister guangdong;

    @BeforeAll
    static void start() {
        api = TestApi.start(Government.HONG_KONG);
        guangdong = new GuangdongRegister(api.node());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void proposesATextThatBecomesPublicWithTheOtherSidesConsent() {
        NotificationReference reference = guangdong.notification(false);
        assertThat(api.as(TestConsole.AUDITOR, "/releases/" + reference).get().status()).isEqualTo(404);
        Answer proposed = propose(TestConsole.LIAISON, reference, ReleaseSamples.RECALL);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        assertThat(api.as(TestConsole.AUDITOR, "/releases/" + reference).get().at("/status")).isEqualTo("PROPOSED");
        guangdong.agree(reference);
        Answer shown = api.as(TestConsole.AUDITOR, "/releases/" + reference).get();
        assertThat(List.of(shown.at("/status"), shown.at("/shown/content/wording/en/headline"), shown.at("/history/0/act"), shown.at("/history/1/act")))
                .containsExactly("PUBLIC", ReleaseSamples.RECALL.en().headline(), "proposed", "agreed");
    }

    @Test
    void agreesToTheTextThatWasReadAndWithdrawsWithAReason() {
        NotificationReference reference = guangdong.notification(false);
        guangdong.propose(reference, 1, ReleaseSamples.RECALL, false);
        String path = "/releases/" + reference;
        Answer other = api.as(TestConsole.LIAISON, path + "/consent").post("{\"text\":\"" + "0".repeat(64) + "\"}");
        assertThat(List.of(other.status(), other.at("/code"))).containsExactly(409, "publicregister.proposal-replaced");
        String text = api.as(TestConsole.LIAISON, path).get().at("/theirs/text");
        assertThat(api.as(TestConsole.LIAISON, path + "/consent").post("{\"text\":\"" + text + "\"}").status()).isEqualTo(200);
        assertThat(api.as(TestConsole.LIAISON, path + "/withdrawal").post("{\"reason\":{\"text\":\"\",\"script\":\"HANT\"}}").status()).isEqualTo(422);
        assertThat(api.as(TestConsole.LIAISON, path + "/withdrawal").post("{\"reason\":{\"text\":\"化驗結果有誤\",\"script\":\"HANT\"}}").status()).isEqualTo(200);
        Answer withdrawn = api.as(TestConsole.AUDITOR, path).get();
        assertThat(List.of(withdrawn.at("/status"), withdrawn.at("/history/2/reason/text"))).containsExactly("WITHDRAWN", "化驗結果有誤");
    }

    @Test
    void refusesFiguresThatDifferAndWhoeverMayNotSpeak() {
        NotificationReference reference = guangdong.notification(false);
        Answer differing = propose(TestConsole.LIAISON, reference, ReleaseSamples.DIFFERING);
        assertThat(List.of(differing.status(), differing.at("/code"))).containsExactly(422, "publicregister.figures-differ");
        assertThat(propose(TestConsole.DRAFTER, reference, ReleaseSamples.RECALL).status()).isEqualTo(403);
        assertThat(propose(TestConsole.LIAISON, NotificationReference.parse("HK-2015-9999"), ReleaseSamples.RECALL).status()).isEqualTo(404);
        assertThat(api.as(TestConsole.LIAISON, "/releases/x").get().status()).isEqualTo(404);
    }

    @Test
    void listsReleasesInPages() {
        propose(TestConsole.LIAISON, guangdong.notification(false), ReleaseSamples.RECALL);
        propose(TestConsole.LIAISON, guangdong.notification(true), ReleaseSamples.RECALL);
        Answer first = api.as(TestConsole.AUDITOR, "/releases?limit=1").get();
        assertThat(first.json().path("items").size()).isEqualTo(1);
        Answer second = api.as(TestConsole.AUDITOR, "/releases?limit=1&cursor=" + first.at("/next")).get();
        assertThat(second.at("/items/0/reference")).isNotEmpty().isNotEqualTo(first.at("/items/0/reference"));
    }

    private static Answer propose(String officer, NotificationReference reference, Wording wording) {
        String said = JsonMapper.shared().writeValueAsString(wording);
        return api.as(officer, "/releases/" + reference + "/proposals").post(said.substring(0, said.length() - 1) + ",\"severity\":\"SEVERE\",\"urgency\":\"IMMEDIATE\",\"certainty\":\"OBSERVED\"}");
    }
}
