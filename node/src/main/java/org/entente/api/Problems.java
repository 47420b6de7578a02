package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.console.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// Writes problems (RFC 9457) in the language that the caller asks for with `Accept-Language`.
@Component
class Problems {

    private final Texts texts;
    private final LocaleResolver languages;
    private final ApiJson json;

    Problems(Texts texts, LocaleResolver languages, ApiJson json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    /// As it goes over the line. `code` is the last part of `type`, for programs; `title` and `detail` are for people.
    record Problem(String type, String title, int status, String detail, String instance, String code, @Nullable String reference, List<Error> errors) {

        /// One part of the request that is at fault.
        record Error(String pointer, String detail) {}
    }

    void write(HttpServletRequest request, HttpServletResponse response, Trouble trouble) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale language = languages.resolveLocale(request);
        byte[] body = json.mapper().writeValueAsBytes(problem(request, trouble, language));
        response.resetBuffer();
        response.setStatus(trouble.status());
        trouble.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Problem problem(HttpServletRequest request, Trouble trouble, Locale language) {
        List<Problem.Error> errors = trouble.faults().stream().map(each -> new Problem.Error(each.pointer(), texts.of(each.what(), language))).toList();
        return new Problem(trouble.type(), texts.of(trouble.title(), language), trouble.status(), texts.of(trouble.detail(), language),
                request.getRequestURI(), trouble.code(), trouble.reference(), errors);
    }
}
