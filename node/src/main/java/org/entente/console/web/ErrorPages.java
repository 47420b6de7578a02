package org.entente.console.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.entente.console.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Says in the reader's language that something could not be done. What went wrong inside stands in the log under the reference
/// that the reader sees, and never on the page.
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        model.addAttribute("kind", kind(status, request));
        model.addAttribute("reference", reference(status, request));
        return "console/error";
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("reference", reference(status, request));
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (failure(request) instanceof MaxUploadSizeExceededException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /// Which words the page has for it.
    private static String kind(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case FORBIDDEN -> Refused.isStaleForm(request) ? "stale" : "forbidden";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "missing";
            case CONTENT_TOO_LARGE -> "too-large";
            case SERVICE_UNAVAILABLE -> "stopping";
            default -> status.is4xxClientError() ? "not-understood" : "broken";
        };
    }

    private static String reference(HttpStatus status, HttpServletRequest request) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().withUpperCase().formatHex(random);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.error("{}: {} answering {}", reference, status.value(), path, failure(request));
        } else {
            LOG.info("{}: {} answering {}", reference, status.value(), path);
        }
        return reference;
    }

    private static Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
