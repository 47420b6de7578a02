package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ConsoleLocaleTests {

    private final ConsoleLocale locale = new ConsoleLocale(TestKeys.node(Government.HONG_KONG));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/notifications");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zh-Hant|zh-Hant", "zh-HK|zh-Hant", "zh-TW|zh-Hant", "zh-MO|zh-Hant", "zh|zh-Hant", "zh-Hant-CN|zh-Hant",
        "zh-Hans|zh-Hans", "zh-CN|zh-Hans", "zh-SG|zh-Hans", "zh-Hans-HK|zh-Hans",
        "en|en", "en-GB|en", "fr|en", "pt-MO|en",
        "*|zh-Hant", "*;q=0.5,zh-CN|zh-Hans",
        "fr;q=0.2,zh-CN;q=0.9|zh-Hans", "en;q=0.5,zh-HK;q=0.8|zh-Hant", "zh-CN;q=0,en|en",
        "q=;;,|zh-Hant"})
    void followsTheBrowsersPreference(String header, String expected) {
        request.addHeader("Accept-Language", header);
        assertThat(locale.resolveLocale(request).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void showsTraditionalChineseToAReaderWithoutPreference() {
        assertThat(locale.resolveLocale(request).toLanguageTag()).isEqualTo("zh-Hant");
    }

    @Test
    void aChosenLanguageWinsAndIsKeptForThisNodeAlone() {
        request.addHeader("Accept-Language", "zh-HK");
        request.setCookies(new Cookie("entente_hk_lang", "en"), new Cookie("entente_gd_lang", "zh-Hans"));
        assertThat(locale.resolveLocale(request).toLanguageTag()).isEqualTo("en");
    }

    @Test
    void anUnknownLanguageInTheCookieIsIgnored() {
        request.setCookies(new Cookie("entente_hk_lang", "tlh"));
        assertThat(locale.resolveLocale(request).toLanguageTag()).isEqualTo("zh-Hant");
    }

    @Test
    void aLanguageLinkKeepsThePageAndItsFilters() {
        request.setQueryString("state=open&lang=zh-Hans&q=%E8%8A%B1%E7%94%9F");
        request.setParameter("lang", "zh-Hans");
        var response = new MockHttpServletResponse();
        assertThat(new LanguageChoice(locale).preHandle(request, response, "page")).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/notifications?state=open&q=%E8%8A%B1%E7%94%9F");
        assertThat(response.getHeader("Set-Cookie")).startsWith("entente_hk_lang=zh-Hans; Path=/; Max-Age=31536000").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aLanguageLinkNeverLeadsToAnotherServer() {
        var astray = new MockHttpServletRequest("GET", "//elsewhere.example/path");
        astray.setQueryString("lang=en");
        astray.setParameter("lang", "en");
        var response = new MockHttpServletResponse();
        new LanguageChoice(locale).preHandle(astray, response, "page");
        assertThat(response.getRedirectedUrl()).startsWith("/").doesNotStartWith("//");
    }

    @Test
    void aPageIsShownWhenTheLanguageIsUnknown() {
        request.setParameter("lang", "tlh");
        assertThat(new LanguageChoice(locale).preHandle(request, new MockHttpServletResponse(), "page")).isTrue();
    }
}
