package org.entente.evidence;

/// Bytes from outside that are no entry, receipt or manifest in format version 1. The code is stable, in words joined by
/// hyphens, and listed in `docs/format`; the message is for logs and engineers.
public final class MalformedEntryException extends RuntimeException {

    private final String code;

    MalformedEntryException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Signatures of hostile bytes are refused by the thousand; none of them needs a stack trace.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
