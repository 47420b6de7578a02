package org.entente.api;

import java.util.List;
import org.entente.console.Text;
import org.entente.journal.Refusal;

/// Ends a request with a problem. Thrown at the edge only, where a value has to become an answer; everything below passes refusals as values.
public final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    RequestRefusedException(Trouble trouble) {
        super(trouble.code(), null, false, false);
        this.trouble = trouble;
    }

    /// A module refused the command (409, or 403 or 422 where the refusal is about the officer or about what was sent).
    public static RequestRefusedException of(Refusal refusal) {
        return new RequestRefusedException(RefusalStatus.trouble(refusal));
    }

    /// There is nothing under this reference (404).
    public static RequestRefusedException notFound(String reference) {
        return new RequestRefusedException(Trouble.of(404, "not-found", reference));
    }

    /// What stood under this hash was erased (410).
    public static RequestRefusedException erased(String hash) {
        return new RequestRefusedException(Trouble.of(410, "erased", hash));
    }

    /// Parts of the body are missing or cannot be accepted (422).
    public static RequestRefusedException unacceptable(List<Fault> faults) {
        return new RequestRefusedException(Trouble.of(422, "unacceptable", faults.size()).with(faults));
    }

    /// A parameter cannot be read or is out of its range (400).
    public static RequestRefusedException parameter(String name, Text why) {
        return new RequestRefusedException(Trouble.of(400, "parameter", name).with(List.of(new Fault(name, why))));
    }

    /// More bytes than the route takes (413).
    public static RequestRefusedException tooLarge(long most) {
        return new RequestRefusedException(Trouble.of(413, "too-large", most));
    }

    Trouble trouble() {
        return trouble;
    }
}
