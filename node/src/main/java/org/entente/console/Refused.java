package org.entente.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Answers what an officer may not do with the page for it. A form whose upload is too large arrives without its fields, and so
/// without its proof of origin: it is told its real fault.
@Component
public class Refused implements AccessDeniedHandler {

    private static final String STALE = Refused.class.getName() + ".stale";

    private final UploadLimit upload;

    Refused(UploadLimit upload) {
        this.upload = upload;
    }

    /// Whether the request was refused because its form came without a valid proof that it is ours.
    public static boolean isStaleForm(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(STALE));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        if (why instanceof CsrfException && request.getContentLengthLong() > upload.bytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        request.setAttribute(STALE, why instanceof CsrfException);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
