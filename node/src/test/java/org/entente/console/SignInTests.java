package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.storage.TestDatabase;
import org.htmlunit.HttpMethod;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTests {

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG, SampleDesk.class, SamplePages.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOfficerSignsInWithoutScriptAndSeesTheDesk(Language language) {
        try (Scriptless reader = Scriptless.reader(node, language)) {
            HtmlPage desk = reader.signIn(TestConsole.LIAISON, TestConsole.password(TestConsole.LIAISON));
            assertThat(desk.getUrl().getPath()).isEqualTo("/");
            assertThat(desk.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
            assertThat(desk.querySelectorAll(".work li")).hasSize(4);
            assertThat(desk.querySelector(".who").asNormalizedText()).contains(officerName(language));
        }
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        try (Scriptless reader = Scriptless.reader(node, Language.ENGLISH)) {
            HtmlPage asked = reader.open("/samples?state=open&q=%E8%8A%B1");
            assertThat(asked.getUrl().getPath()).isEqualTo("/sign-in");
            HtmlPage answer = reader.signIn(asked, TestConsole.LIAISON, TestConsole.password(TestConsole.LIAISON));
            assertThat(answer.getUrl().getFile()).isEqualTo("/samples?state=open&q=%E8%8A%B1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)", "/%0d%0aSet-Cookie:x=1/../\r\n", "elsewhere"})
    void neverLeadsToAnotherServer(String to) {
        assertThat(LocalAddress.of(to)).startsWith("/").doesNotStartWith("//").doesNotContain("elsewhere", "\n");
    }

    @Test
    void saysWhatIsMissingAndKeepsTheNumber() {
        try (Scriptless reader = Scriptless.reader(node, Language.HANT)) {
            HtmlPage page = reader.signIn("1001", "");
            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(page.querySelector(".error-summary a").getAttributes().getNamedItem("href").getNodeValue()).isEqualTo("#password");
            assertThat(page.getElementById("number").getAttribute("value")).isEqualTo("1001");
            assertThat(page.getElementById("password").getAttribute("aria-describedby").strip()).isEqualTo("password-wrong");
        }
    }

    @Test
    void doesNotSayWhetherNumberOrPasswordIsWrong() {
        try (Scriptless reader = Scriptless.reader(node, Language.ENGLISH)) {
            String wrongPassword = reader.signIn(TestConsole.AUDITOR, "wrong").querySelector(".error-summary").asNormalizedText();
            String wrongNumber = reader.signIn("777", "wrong").querySelector(".error-summary").asNormalizedText();
            assertThat(wrongNumber).isEqualTo(wrongPassword);
        }
    }

    @Test
    void hearsNoMoreAfterFiveFailuresEvenWithTheRightPassword() {
        try (Scriptless reader = Scriptless.reader(node, Language.ENGLISH)) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(reader.signIn(TestConsole.SECOND, "wrong").asNormalizedText()).contains("do not match");
            }
            HtmlPage page = reader.signIn(TestConsole.SECOND, TestConsole.password(TestConsole.SECOND));
            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(page.querySelector(".error-summary").asNormalizedText()).contains("Try again in 15 minutes");
        } finally {
            node.bean(JdbcClient.class).sql("delete from console.failed_sign_in").update();
        }
    }

    @Test
    void keepsNoSessionForReadersWhoAreNotSignedIn() {
        try (Scriptless reader = Scriptless.reader(node, Language.HANT)) {
            reader.open("/samples");
            assertThat(cookies(reader)).containsExactlyInAnyOrder("entente_hk_form");
        }
    }

    @Test
    void signingInGivesTheSessionANewName() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            Cookie before = reader.client().getCookieManager().getCookie("entente_hk");
            assertThat(before.isHttpOnly()).isTrue();
            assertThat(before.getSameSite()).isEqualToIgnoringCase("lax");
            reader.press(reader.open("/"), ".top form button");
            reader.client().getCookieManager().addCookie(before);
            reader.signIn(TestConsole.LIAISON, TestConsole.password(TestConsole.LIAISON));
            assertThat(reader.client().getCookieManager().getCookie("entente_hk").getValue()).isNotEqualTo(before.getValue());
        }
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            Cookie session = reader.client().getCookieManager().getCookie("entente_hk");
            HtmlPage page = reader.press(reader.open("/"), ".top form button");
            assertThat(page.asNormalizedText()).contains("You have signed out");
            reader.client().getCookieManager().addCookie(session);
            assertThat(reader.open("/").getUrl().getPath()).isEqualTo("/sign-in");
        }
    }

    @Test
    void anEndedAccountIsOutAtOnce() {
        node.bean(Officers.class).enrol(new Officer("5001", new OrganisationId("HK-CFS"), new Names("示範人員戊", "示范人员戊", "Demo Officer E"), Set.of(Role.DRAFTER)), TestConsole.password("5001"));
        try (Scriptless reader = Scriptless.signedIn(node, "5001", Language.ENGLISH)) {
            assertThat(reader.open("/").getUrl().getPath()).isEqualTo("/");
            node.bean(JdbcClient.class).sql("update party.officer set active = false where number = '5001'").update();
            assertThat(reader.open("/").getUrl().getPath()).isEqualTo("/sign-in");
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage page = reader.send(HttpMethod.POST, "/samples");
            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(403);
            assertThat(page.asNormalizedText()).contains("This form is out of date");
        }
    }

    @Test
    void aSessionSurvivesARestartOfTheNode() {
        TestDatabase database = TestDatabase.fresh();
        Set<Cookie> cookies;
        try (TestConsole first = TestConsole.start(Government.MACAO, database); Scriptless reader = Scriptless.signedIn(first, TestConsole.LIAISON, Language.HANT)) {
            cookies = reader.client().getCookieManager().getCookies();
            assertThat(cookies).extracting(Cookie::getName).contains("entente_mo");
        }
        try (TestConsole second = TestConsole.start(Government.MACAO, database); Scriptless reader = Scriptless.reader(second, Language.HANT)) {
            cookies.forEach(reader.client().getCookieManager()::addCookie);
            assertThat(reader.open("/").getUrl().getPath()).isEqualTo("/");
        }
    }

    private static String officerName(Language language) {
        return node.bean(Officers.class).find(TestConsole.LIAISON).orElseThrow().names().in(language.locale());
    }

    private static Set<String> cookies(Scriptless reader) {
        return reader.client().getCookieManager().getCookies().stream().map(Cookie::getName).collect(Collectors.toSet());
    }
}
