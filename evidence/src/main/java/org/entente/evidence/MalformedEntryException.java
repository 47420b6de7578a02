package org.entente.evidence;

/// Bytes from outside that are no entry, receipt or manifest in format version 1. The code is stable, in words joined by
/// hyphens, and listed in `docs/format`; the message is for logs and engineers.
public final class MalformedEntryException extends RuntimeException {

    private static final int LONGEST_DETAIL = 300;

    private final String code;

    MalformedEntryException(Code code, String detail) {
        super(code + ": " + printable(detail));
        this.code = code.toString();
    }

    /// Details may quote hostile bytes: at most 300 characters of them, none that moves a cursor or ends a line of a log.
    private static String printable(String detail) {
        return detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
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
