package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.party.Government;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPagesTests {

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.GUANGDONG, SamplePages.class, SampleDesk.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource({"HANT,/samples/liaison,403,你無權使用此頁", "HANS,/samples/liaison,403,您无权使用此页", "ENGLISH,/samples/liaison,403,This page is not for your role",
        "HANT,/samples/nowhere,404,找不到此頁", "HANS,/samples/nowhere,404,找不到此页", "ENGLISH,/samples/nowhere,404,Page not found",
        "HANT,/samples/broken,500,系統發生問題", "HANS,/samples/broken,500,系统出现问题", "ENGLISH,/samples/broken,500,Something went wrong here"})
    void speakTheReadersLanguageAndGiveAReference(Language language, String path, int status, String title) {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, language)) {
            HtmlPage page = reader.open(path);
            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(status);
            assertThat(page.querySelector("h1").asNormalizedText()).isEqualTo(title);
            assertThat(page.querySelector("main code").asNormalizedText()).matches("[0-9A-F]{8}");
            assertThat(page.querySelectorAll(".nav-bar")).as("the menu stays").hasSize(1);
        }
    }

    @Test
    void neverShowTheWordsOfAnException() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            assertThat(reader.open("/samples/broken").getWebResponse().getContentAsString()).doesNotContain("inner secret", "Exception", "org.entente");
        }
    }

    @Test
    void aForgottenRuleShutsThePage() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            assertThat(reader.open("/samples/unguarded").getWebResponse().getStatusCode()).isEqualTo(403);
        }
    }

    @Test
    void languageLinksOnAnErrorPageStayThere() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage page = reader.open("/samples/nowhere");
            String link = page.querySelector(".tongues a[hreflang=en]").getAttributes().getNamedItem("href").getNodeValue();
            assertThat(link).isEqualTo("/samples/nowhere?lang=en");
            assertThat(reader.open(link).querySelector("h1").asNormalizedText()).isEqualTo("Page not found");
        }
    }
}
