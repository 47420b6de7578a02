package org.entente.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Follows a language link: any page asked for with `?lang=` keeps the choice in a cookie and is shown again without it.
@Component
class LanguageChoice implements HandlerInterceptor {

    static final String PARAMETER = "lang";

    private final ConsoleLocale locale;

    LanguageChoice(ConsoleLocale locale) {
        this.locale = locale;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        if (request.getDispatcherType() != DispatcherType.REQUEST || !request.getMethod().equals("GET")) {
            return true;
        }
        Optional<Language> chosen = Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::ofTag);
        if (chosen.isEmpty()) {
            return true;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(chosen.get(), request.isSecure()).toString());
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, samePage(request));
        return false;
    }

    private ResponseCookie cookie(Language language, boolean secure) {
        return ResponseCookie.from(locale.cookie(), language.tag()).path("/").maxAge(Duration.ofDays(365)).httpOnly(true).secure(secure).sameSite("Lax").build();
    }

    private static String samePage(HttpServletRequest request) {
        var address = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(PARAMETER).build();
        String path = "/" + address.getPath().replaceFirst("^/+", "");
        return address.getQuery() == null ? path : path + "?" + address.getQuery();
    }
}
