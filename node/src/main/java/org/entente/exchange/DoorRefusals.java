package org.entente.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Whatever fails behind the door is told as a {@link Problem}; what nobody expected is logged under a reference that the peer sees.
@ControllerAdvice(assignableTypes = {EntriesDoor.class, HeadsDoor.class, AttachmentsDoor.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(DoorRefusals.class);

    /// The peer is gone or too slow; the container closes the line.
    @ExceptionHandler
    void cutOff(IOException e, HttpServletResponse response) throws IOException {
        LOG.debug("A peer's call was cut off: {}", e.toString());
        DoorFilter.answer(response, Problem.of(408, "door", "cut-off", "The body did not come"));
    }

    @ExceptionHandler
    void notANumber(TypeMismatchException e, HttpServletResponse response) throws IOException {
        DoorFilter.answer(response, Problem.of(400, "format", "http-400", ""));
    }

    @ExceptionHandler
    void failed(Exception e, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            DoorFilter.answer(response, Problem.of(status.value(), "format", "http-" + status.value(), ""));
        } else {
            UUID reference = UUID.randomUUID();
            LOG.error("A peer's call failed, reference {}", reference, e);
            DoorFilter.answer(response, Problem.of(500, "door", "internal", "Reference " + reference));
        }
    }
}
