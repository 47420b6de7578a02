package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.console.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.DatabindException;

/// Turns whatever ends a request under `/api` into a problem. What nobody expected is logged under a number, and the caller is told the number only.
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        try {
            problems.write(request, response, trouble(request, e));
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Trouble trouble(HttpServletRequest request, Exception e) {
        return switch (e) {
            case RequestRefusedException refused -> refused.trouble();
            case AccessDeniedException denied -> Trouble.of(403, "forbidden");
            case NoResourceFoundException nothing -> Trouble.of(404, "no-route", request.getRequestURI());
            case HttpRequestMethodNotSupportedException method -> Trouble.of(405, "method", method.getMethod()).with(HttpHeaders.ALLOW, String.join(", ", allowed(method)));
            case HttpMediaTypeNotAcceptableException media -> Trouble.of(406, "not-acceptable", MediaType.toString(media.getSupportedMediaTypes()));
            case HttpMediaTypeNotSupportedException media -> Trouble.of(415, "media-type", String.valueOf(media.getContentType()), MediaType.toString(media.getSupportedMediaTypes()));
            case HttpMessageNotReadableException body -> unreadable(body);
            case HandlerMethodValidationException parameters -> parameters(parameters);
            case MethodArgumentTypeMismatchException parameter -> parameter(parameter.getName(), "api.fault.format");
            case MissingServletRequestParameterException parameter -> parameter(parameter.getParameterName(), "api.fault.required");
            case MissingRequestHeaderException header -> parameter(header.getHeaderName(), "api.fault.required");
            default -> unexpected(request, e);
        };
    }

    private static String[] allowed(HttpRequestMethodNotSupportedException e) {
        return e.getSupportedMethods() == null ? new String[0] : e.getSupportedMethods();
    }

    /// A body whose form was right and whose values make no sense together, or none at all.
    private static Trouble unreadable(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case RequestRefusedException refused -> refused.trouble();
            case DatabindException value -> Trouble.of(422, "unacceptable", 1).with(List.of(new Fault(pointer(value), Text.of("api.fault.format"))));
            case null, default -> Trouble.of(400, "body-missing");
        };
    }

    private static String pointer(DatabindException e) {
        return e.getPath().stream().map(each -> "/" + (each.getPropertyName() == null ? each.getIndex() : each.getPropertyName())).collect(Collectors.joining());
    }

    private static Trouble parameter(String name, String fault) {
        return RequestRefusedException.parameter(name, Text.of(fault)).trouble();
    }

    private static Trouble parameters(HandlerMethodValidationException e) {
        return parameter(String.valueOf(e.getParameterValidationResults().getFirst().getMethodParameter().getParameterName()), "api.fault.format");
    }

    private static Trouble unexpected(HttpServletRequest request, Exception e) {
        String reference = UUID.randomUUID().toString();
        LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, e);
        return Trouble.of(500, "unexpected", reference).under(reference);
    }
}
