package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.entente.api.TestApi;
import org.entente.api.TestApi.Answer;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From a draft to a closed notification, as systems of a department and of a liaison unit go that way. Every answer is held against the interface's description.
class NotificationRoutesTests {

    private static final String CONTENT = """
            {"kind":"SURVEILLANCE","classification":"ATTENTION","title":{"text":"示範：花生中的黃曲霉毒素","script":"HANT"},
             "product":{"name":{"text":"示範花生","script":"HANT"}},
             "hazards":[{"agent":{"text":"黃曲霉毒素","script":"HANT"},"category":"TOXIN","result":"12.5","unit":"μg/kg","hongKong":{"value":"15"}}],
             "lots":[{"number":"DEMO-01","quantity":"12.5","unit":"kg"}],
             "operators":[{"side":"GD","role":"PRODUCER","names":[{"text":"示範食品廠","script":"HANT"}]}]}""";
    private static final String CHANNEL = "{\"answers\":{\"traded\":\"NO\",\"aboutTheTrade\":\"NO\"}}";

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
    void goesFromADraftToANotificationByTwoHands() {
        Answer draft = draft(TestConsole.DRAFTER, CONTENT);
        String path = draft.header("Location");
        assertThat(draft.at("/addressee")).isEqualTo("GD");
        assertThat(api.as(TestConsole.DRAFTER, path + "/check").get().json().path("blocks").asBoolean()).isFalse();
        Answer submitted = api.as(TestConsole.DRAFTER, path + "/submit").post(version(draft));
        assertThat(submitted.at("/state")).isEqualTo("SUBMITTED");
        assertThat(api.as(TestConsole.DRAFTER, path + "/approve").post(version(submitted)).status()).isEqualTo(403);
        Answer sent = api.as(TestConsole.LIAISON, path + "/approve").post(version(submitted));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        Answer shown = api.as(TestConsole.AUDITOR, sent.header("Location")).get();
        assertThat(List.of(shown.at("/state"), shown.at("/draftedBy"), shown.at("/issued/actor"), shown.at("/content/hazards/0/hongKong/value")))
                .containsExactly("SENT", "HK-CFS/2001", "HK-FHB/1001", "15");
        assertThat(shown.at("/history/0/type")).isEqualTo("foodsafety.notification-issued.v1");
    }

    @Test
    void refusesTheWritersOwnApprovalAndAStaleVersion() {
        Answer draft = draft(TestConsole.LIAISON, CONTENT);
        String path = draft.header("Location");
        Answer submitted = api.as(TestConsole.LIAISON, path + "/submit").post(version(draft));
        Answer own = api.as(TestConsole.LIAISON, path + "/approve").post(version(submitted));
        assertThat(List.of(own.status(), own.at("/code"))).containsExactly(403, "drafting.own-draft");
        Answer stale = api.as(TestConsole.SECOND, path + "/approve").post(version(draft));
        assertThat(List.of(stale.status(), stale.at("/code"))).containsExactly(409, "drafting.changed-meanwhile");
    }

    @Test
    void saysWhatABrokenDraftLacks() {
        Answer unknown = api.as(TestConsole.DRAFTER, "/drafts").post("{\"content\":{\"kind\":\"RUMOUR\",\"hazards\":[{\"name\":\"x\"}]}}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().path("errors").valueStream().map(each -> each.path("pointer").asString()).toList())
                .contains("/content/kind", "/content/hazards/0/name", "/content/hazards/0/agent");
        Answer empty = draft(TestConsole.DRAFTER, "{}");
        Answer check = api.as(TestConsole.DRAFTER, empty.header("Location") + "/check").get();
        assertThat(check.json().path("blocks").asBoolean()).isTrue();
        Answer refused = api.as(TestConsole.DRAFTER, empty.header("Location") + "/submit").post(version(empty));
        assertThat(List.of(refused.status(), refused.at("/code"))).containsExactly(422, "drafting.blocked");
    }

    @Test
    void keepsToTheRulesOfTheCase() {
        String reference = issued();
        Answer followUp = api.as(TestConsole.LIAISON, "/notifications/" + reference + "/follow-ups")
                .post("{\"followUp\":{\"kind\":\"ADDITIONAL_INFORMATION\",\"text\":{\"text\":\"補充\",\"script\":\"HANT\"}}}");
        assertThat(followUp.status()).as(followUp.text()).isEqualTo(200);
        Answer asked = api.as(TestConsole.LIAISON, "/notifications/" + reference + "/requests").post("{\"question\":{\"text\":\"批次？\",\"script\":\"HANT\"}}");
        Answer own = api.as(TestConsole.LIAISON, "/notifications/" + reference + "/requests/" + asked.at("/entries/0/hash") + "/answer").post("{\"answer\":{\"text\":\"有\",\"script\":\"HANT\"}}");
        assertThat(own.at("/code")).isEqualTo("foodsafety.own-request");
        assertThat(api.as(TestConsole.LIAISON, "/notifications/" + reference + "/open").post("").at("/code")).isEqualTo("foodsafety.not-the-addressee");
        assertThat(api.as(TestConsole.LIAISON, "/notifications/" + reference + "/close").post("{\"outcome\":{\"text\":\"完成\",\"script\":\"HANT\"}}").at("/code")).isEqualTo("foodsafety.not-reported");
        assertThat(api.as(TestConsole.LIAISON, "/notifications/HK-1999-0001/open").post("").status()).isEqualTo(404);
        Answer withdrawn = api.as(TestConsole.LIAISON, "/notifications/" + reference + "/withdrawal").post("{\"reason\":{\"text\":\"誤報\",\"script\":\"HANT\"}}");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(api.as(TestConsole.AUDITOR, "/notifications/" + reference).get().at("/state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void reclassifiesByTwoHands() {
        String reference = issued();
        Answer proposed = api.as(TestConsole.LIAISON, "/notifications/" + reference + "/reclassification-proposals")
                .post("{\"to\":\"INFORMATION\",\"reason\":{\"text\":\"風險較低\",\"script\":\"HANT\"}}");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(204);
        long proposal = api.as(TestConsole.SECOND, "/reclassification-proposals").get().json().path(0).path("id").asLong();
        Answer approved = api.as(TestConsole.SECOND, "/reclassification-proposals/" + proposal + "/approve").post("");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(api.as(TestConsole.AUDITOR, "/notifications/" + reference).get().at("/content/classification")).isEqualTo("INFORMATION");
    }

    @Test
    void walksAListPageByPage() {
        List<String> issued = List.of(issued(), issued(), issued());
        List<String> seen = new ArrayList<>();
        String next = "/notifications?direction=outgoing&limit=2";
        while (next != null) {
            Answer page = api.as(TestConsole.AUDITOR, next).get();
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.json().path("items").size()).isLessThanOrEqualTo(2);
            page.json().path("items").forEach(each -> seen.add(each.path("reference").asString()));
            String link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/api"), link.indexOf('>'));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(issued);
        assertThat(api.as(TestConsole.AUDITOR, "/notifications?limit=201").get().status()).isEqualTo(400);
        assertThat(api.as(TestConsole.AUDITOR, "/notifications?cursor=rubbish").get().status()).isEqualTo(400);
        assertThat(api.as(TestConsole.AUDITOR, "/notifications?kind=NOTHING").get().status()).isEqualTo(400);
        assertThat(api.as(TestConsole.AUDITOR, "/notifications?text=花生&state=SENT&exercise=false").get().json().path("items")).isNotEmpty();
    }

    @Test
    void readsDistributionListsAndAnswersTheChannelGuard() {
        Answer list = api.as(TestConsole.DRAFTER, "/distribution-lists").post("text/csv", BodyPublishers.ofString("recipient,quantity\n示範店甲,12\n,3\n"));
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        assertThat(list.at("/rows/0/recipient")).isEqualTo("示範店甲");
        assertThat(list.json().at("/faults/0/line").asInt()).isEqualTo(3);
        Answer results = api.as(TestConsole.DRAFTER, "/sample-results").post("text/csv", BodyPublishers.ofString("sample,product,verdict\nD-1,示範米,satisfactory\nD-2,示範米,so so\n"));
        assertThat(results.status()).as(results.text()).isEqualTo(200);
        assertThat(List.of(results.at("/rows/0/verdict"), results.at("/faults/0/line"))).containsExactly("SATISFACTORY", "3");
        Answer nameless = api.as(TestConsole.DRAFTER, "/drafts").post("{\"content\":{\"kind\":\"SURVEILLANCE\",\"samples\":[{\"sample\":\"\",\"product\":\"示範米\",\"verdict\":\"SATISFACTORY\"}]}}");
        assertThat(nameless.status()).as(nameless.text()).isEqualTo(422);
        Answer way = api.as(TestConsole.DRAFTER, "/channel-decisions").post("{\"traded\":\"YES\",\"aboutTheTrade\":\"YES\",\"firmOfTheOther\":true}");
        assertThat(List.of(way.at("/way"), way.at("/duties/0"))).containsExactly("OFFICER_DECIDES", "FS-4a");
        assertThat(api.as(TestConsole.AUDITOR, "/statistics").get().status()).isEqualTo(200);
        assertThat(api.as(TestConsole.AUDITOR, "/hand-overs").get().status()).isEqualTo(200);
    }

    private static String issued() {
        Answer draft = draft(TestConsole.DRAFTER, CONTENT);
        Answer submitted = api.as(TestConsole.DRAFTER, draft.header("Location") + "/submit").post(version(draft));
        Answer sent = api.as(TestConsole.LIAISON, draft.header("Location") + "/approve").post(version(submitted));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.at("/reference");
    }

    private static Answer draft(String officer, String content) {
        Answer made = api.as(officer, "/drafts").post("{\"content\":" + content + ",\"channel\":" + CHANNEL + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private static String version(Answer draft) {
        return "{\"version\":" + draft.json().path("version").asInt() + "}";
    }
}
