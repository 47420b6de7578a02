package org.entente.exercise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entente.api.TestApi;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.console.Times;
import org.entente.exercise.Exercises;
import org.entente.exercise.GuangdongExercise;
import org.entente.party.Government;
import org.entente.party.Peer;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Exercises without script, on a node of Hong Kong that exchanges with Guangdong: opened, joined, ended, and what every page says meanwhile.
class ExercisePagesTests {

    private static final String STRIP = "header .exercise";

    static class WithGuangdong {

        /// Nobody listens there.
        @Bean
        @Primary
        ThisNode withGuangdong() {
            return TestKeys.node(Government.HONG_KONG, new Peer(Government.GUANGDONG, URI.create("https://127.0.0.1:9")));
        }
    }

    @Test
    void opensAnExerciseShowsTheStripPresetsDraftsAndEndsIt() {
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, WithGuangdong.class); Scriptless liaison = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT);
                Scriptless drafter = Scriptless.signedIn(node, TestConsole.DRAFTER, Language.HANS)) {
            assertThat(exercise(drafter).isChecked()).isFalse();
            assertThat(open(liaison, "第三季聯合演習").querySelector("[role=status]").getTextContent()).contains("已開設演習");
            assertThat(drafter.open("/roster").querySelector(STRIP).asNormalizedText()).contains("演练进行中", "第三季联合演习");
            assertThat(exercise(drafter).isChecked()).isTrue();
            HtmlPage real = drafter.open("/notifications/drafts/new?kind=POLICY");
            real.<HtmlCheckBoxInput>querySelector("#exercise1").setChecked(false);
            assertThat(drafter.press(real).querySelector(STRIP).asNormalizedText()).contains("本页内容属真实事件，并非演练");
            liaison.press(liaison.open("/exercises"), "form[action$=end] button");
            assertThat(drafter.open("/roster").querySelectorAll(STRIP)).isEmpty();
            assertThat(liaison.open("/exercises").asNormalizedText()).contains("已結束");
        }
    }

    @Test
    void takesPartOnlyOnceItHasJoinedWhatTheOtherSideOpened() {
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, WithGuangdong.class); Scriptless liaison = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            Instant now = Clock.systemUTC().instant();
            GuangdongExercise.deliver(node, "值班联络演练", now.minusSeconds(60), now.plus(Duration.ofHours(2)));
            assertThat(liaison.open("/roster").querySelectorAll(STRIP)).isEmpty();
            assertThat(liaison.open("/").querySelector(".work").asNormalizedText()).contains("GD-HK-2015-1", "Guangdong asks our side to join");
            assertThat(liaison.press(liaison.open("/exercises"), "form[action$=join] button").asNormalizedText()).contains("You have joined", "In progress");
            assertThat(liaison.open("/roster").querySelector(STRIP).asNormalizedText()).contains("Exercise in progress: 值班联络演练");
            assertThat(liaison.open("/").querySelectorAll(".work").stream().noneMatch(list -> list.asNormalizedText().contains("GD-HK-2015-1"))).isTrue();
        }
    }

    @Test
    void refusesWhatCannotBeAndLetsOnlyLiaisonOfficersAct() {
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, WithGuangdong.class); Scriptless liaison = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH);
                Scriptless auditor = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            HtmlPage form = liaison.open("/exercises/open");
            form.<HtmlInput>getHtmlElementById("from").setValue("2015-09-14 09:00");
            form.<HtmlInput>getHtmlElementById("until").setValue("2015-09-14 18:00");
            HtmlPage nameless = liaison.press(form);
            assertThat(nameless.getWebResponse().getStatusCode()).isEqualTo(422);
            nameless.<HtmlInput>getHtmlElementById("name").setValue("Late");
            assertThat(liaison.press(nameless).querySelector(".error-summary").asNormalizedText()).contains("It may begin no more than an hour ago");
            assertThat(node.bean(Exercises.class).all()).isEmpty();
            assertThat(auditor.open("/exercises").getWebResponse().getStatusCode()).isEqualTo(200);
            assertThat(auditor.open("/exercises/open").getWebResponse().getStatusCode()).isEqualTo(403);
        }
    }

    @Test
    void systemsOpenAndListThem() {
        try (TestApi api = TestApi.start(Government.HONG_KONG, WithGuangdong.class)) {
            Instant now = Clock.systemUTC().instant();
            String body = "{\"partner\":\"GD\",\"name\":{\"text\":\"聯合演習\",\"script\":\"HANT\"},\"from\":\"" + now + "\",\"until\":\"" + now.plus(Duration.ofHours(1)) + "\"}";
            assertThat(api.as(TestConsole.DRAFTER, "/exercises").post(body).status()).isEqualTo(403);
            assertThat(api.as(TestConsole.LIAISON, "/exercises").post(body).status()).isEqualTo(200);
            var listed = api.as(TestConsole.AUDITOR, "/exercises").get().json().get(0);
            assertThat(listed.get("standing").asString()).isEqualTo("RUNNING");
            assertThat(api.as(TestConsole.LIAISON, "/exercises/" + listed.get("exercise").asString() + "/end").post("{}").status()).isEqualTo(200);
            assertThat(api.as(TestConsole.LIAISON, "/exercises/HK-GD-2015-9/join").post("{}").status()).isEqualTo(404);
        }
    }

    private static HtmlPage open(Scriptless reader, String name) {
        Instant now = Clock.systemUTC().instant();
        HtmlPage form = reader.open("/exercises/open");
        form.<HtmlInput>getHtmlElementById("name").setValue(name);
        form.<HtmlInput>getHtmlElementById("from").setValue(Times.typed(now));
        form.<HtmlInput>getHtmlElementById("until").setValue(Times.typed(now.plus(Duration.ofHours(1))));
        return reader.press(form);
    }

    private static HtmlCheckBoxInput exercise(Scriptless reader) {
        return reader.open("/notifications/drafts/new?kind=POLICY").querySelector("#exercise1");
    }
}
