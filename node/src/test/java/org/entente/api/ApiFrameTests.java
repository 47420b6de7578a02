package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.entente.api.TestApi.Answer;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiFrameTests {

    private static final String PROPOSALS = "/agreements/food-safety/deadlines/assess.hours/proposals";

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
    void asksForATokenAndSaysHow() {
        Answer answer = api.anonymous("/agreements").get();
        assertProblem(answer, 401, "token-missing");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"entente\"");
        Answer unknown = api.anonymous("/agreements").header("Authorization", "Bearer nobody").get();
        assertProblem(unknown, 401, "token-unknown");
        assertThat(unknown.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void takesNoCookieInPlaceOfAToken() {
        Answer answer = api.as(TestConsole.LIAISON, "/agreements").get();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void refusesARoleThatARouteIsNotFor() {
        assertProblem(api.as(TestConsole.AUDITOR, PROPOSALS).post("{\"value\":12,\"reason\":\"r\"}"), 403, "forbidden");
    }

    @Test
    void explainsInTheLanguageOfTheCaller() {
        assertThat(api.anonymous("/agreements").header("Accept-Language", "zh-HK").get().at("/title")).isEqualTo("需要權杖");
        assertThat(api.anonymous("/agreements").header("Accept-Language", "zh-Hans").get().at("/title")).isEqualTo("需要令牌");
        assertThat(api.anonymous("/agreements").header("Accept-Language", "fr").get().at("/title")).isEqualTo("A token is needed");
    }

    @Test
    void answersUnknownPathsMethodsAndFormatsWithProblems() {
        assertProblem(api.as(TestConsole.LIAISON, "/nothing").get(), 404, "no-route");
        assertProblem(api.as(TestConsole.LIAISON, "/api/v2/agreements").get(), 404, "no-route");
        Answer method = api.as(TestConsole.LIAISON, "/agreements").delete();
        assertProblem(method, 405, "method");
        assertThat(method.header("Allow")).contains("GET");
        assertProblem(api.as(TestConsole.LIAISON, PROPOSALS).post("text/plain", BodyPublishers.ofString("x")), 415, "media-type");
        assertProblem(api.as(TestConsole.LIAISON, "/agreements").header("Accept", "text/html").get(), 406, "not-acceptable");
        assertProblem(api.as(TestConsole.LIAISON, "/agreements/none/deadlines").get(), 404, "not-found");
    }

    @Test
    void refusesWhatItDoesNotKnowAndNamesWhatItKnows() {
        Answer answer = api.as(TestConsole.LIAISON, PROPOSALS).post("{\"valeu\":12,\"reason\":\"r\"}");
        assertProblem(answer, 422, "unacceptable");
        assertThat(answer.json().path("errors").valueStream().map(each -> each.path("pointer").asString()).toList()).containsExactlyInAnyOrder("/value", "/valeu");
        assertThat(answer.text()).contains("the property \\\"valeu\\\" is not known; known here: value, reason");
        assertProblem(api.as(TestConsole.LIAISON, "/agreements?limt=3").get(), 400, "parameter");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Answer answer = api.as(TestConsole.LIAISON, PROPOSALS).post("{\"value\":\"12\",\"reason\":\" \"}");
        assertThat(answer.json().path("errors").valueStream().map(each -> each.path("pointer").asString() + " " + each.path("detail").asString()).toList())
                .containsExactlyInAnyOrder("/value must be a whole number", "/reason must be given");
    }

    @Test
    void refusesWhatIsNotJson() {
        Answer answer = api.as(TestConsole.LIAISON, PROPOSALS).post("{\"value\":12,\n \"value\":13}");
        assertProblem(answer, 400, "not-json");
        assertThat(answer.at("/detail")).contains("line 2");
        assertProblem(api.as(TestConsole.LIAISON, PROPOSALS).post("["), 400, "not-json");
        assertProblem(api.as(TestConsole.LIAISON, PROPOSALS).post("[".repeat(40)), 400, "not-json");
        assertProblem(api.as(TestConsole.LIAISON, PROPOSALS).post(""), 400, "body-missing");
    }

    @Test
    void passesOnWhyAModuleRefuses() {
        Answer answer = api.as(TestConsole.LIAISON, PROPOSALS).post("{\"value\":100000,\"reason\":\"r\"}");
        assertProblem(answer, 422, "agreement.out-of-range");
        assertThat(answer.at("/type")).isEqualTo("urn:entente:problem:agreement.out-of-range");
        assertThat(answer.at("/detail")).contains("168");
        assertProblem(api.as(TestConsole.LIAISON, PROPOSALS).post("{\"value\":24,\"reason\":\"r\"}"), 409, "agreement.already-holds");
    }

    @Test
    void stopsABodyThatIsTooLong() {
        byte[] long_ = new byte[BodyLimit.USUAL + 1];
        assertProblem(api.as(TestConsole.LIAISON, PROPOSALS).post("application/json", BodyPublishers.ofByteArray(long_)), 413, "too-large");
        byte[] longer = new byte[BodyLimit.USUAL * 3];
        java.util.Arrays.fill(longer, (byte) ' ');
        assertProblem(api.as(TestConsole.LIAISON, PROPOSALS).post("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(longer))), 413, "too-large");
    }

    @Test
    void givesATagToWhatIsReadAndNothingToWhoHasIt() {
        Answer first = api.as(TestConsole.LIAISON, "/agreements").get();
        Answer again = api.as(TestConsole.LIAISON, "/agreements").header("If-None-Match", first.header("ETag")).get();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void keepsAttachmentsByTheirHash() {
        Answer stored = api.as(TestConsole.DRAFTER, "/attachments?name=report.pdf").post("application/pdf", BodyPublishers.ofByteArray(new byte[] {1, 2, 3}));
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.json().path("length").asInt()).isEqualTo(3);
        Answer fetched = api.as(TestConsole.AUDITOR, stored.header("Location")).get();
        assertThat(fetched.response().body()).containsExactly(1, 2, 3);
        assertThat(fetched.header("Content-Disposition")).startsWith("attachment");
        assertProblem(api.as(TestConsole.AUDITOR, "/attachments/" + "0".repeat(64)).get(), 404, "not-found");
        assertProblem(api.as(TestConsole.AUDITOR, "/attachments/zz").get(), 400, "parameter");
    }

    @Test
    void marksAttachmentsThatTellAboutPersonsAndErasesNoneThatNoEntryNames() {
        Answer stored = api.as(TestConsole.DRAFTER, "/attachments?name=patient.txt&personal=true").post("text/plain", BodyPublishers.ofByteArray(new byte[] {1, 2, 3}));
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.json().get("salted").asBoolean()).isTrue();
        assertThat(stored.json().get("length").asInt()).isEqualTo(35);
        assertProblem(api.as(TestConsole.LIAISON, "/attachments/" + stored.json().get("sha256").asString() + "/erasure")
                .post("application/json", BodyPublishers.ofString("{\"reason\":{\"text\":\"over\",\"script\":\"LATIN\"}}")), 404, "journal.erasure.not-ours");
    }

    @Test
    void showsAnEntryAsItWasSigned() {
        Answer answer = api.as(TestConsole.LIAISON, "/agreements/food-safety/deadlines/inform.hours/proposals").post("{\"value\":12,\"reason\":\"Practice\"}");
        assertThat(answer.status()).isEqualTo(200);
        Answer entry = api.as(TestConsole.AUDITOR, "/entries/" + answer.at("/entries/0/hash")).get();
        assertThat(List.of(entry.at("/type"), entry.at("/data/reason"))).containsExactly("agreement.parameter-proposed.v1", "Practice");
        assertThat(entry.at("/jws").split("\\.")).hasSize(3);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(List.of(answer.at("/type"), answer.at("/title"), answer.at("/detail"))).doesNotContain("");
    }
}
