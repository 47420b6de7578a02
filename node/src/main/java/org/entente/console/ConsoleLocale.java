package org.entente.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.entente.party.ThisNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// Decides in which language a reader sees the pages: the one chosen by a language link (kept in a cookie of this node for a year),
/// else the one that the browser prefers. Java's own matching would answer `zh-Hant` with English.
@Component("localeResolver")
class ConsoleLocale implements LocaleResolver {

    private final String cookie;

    ConsoleLocale(ThisNode node) {
        this.cookie = "entente_" + node.government().slug() + "_lang";
    }

    String cookie() {
        return cookie;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by a link, see LanguageChoice");
    }

    private Optional<Language> chosen(HttpServletRequest request) {
        Cookie kept = WebUtils.getCookie(request, cookie);
        return kept == null ? Optional.empty() : Language.ofTag(kept.getValue());
    }

    private static Language preferred(@Nullable String header) {
        try {
            return Language.preferred(header == null || header.isBlank() ? List.of() : LanguageRange.parse(header));
        } catch (IllegalArgumentException unreadable) {
            return Language.HANT;
        }
    }
}
