package org.entente.evidence;

/// Carries the first fault out of the depth of a verification; {@link ExportVerifier} turns it into a verdict.
final class ExportFaultException extends RuntimeException {

    private final transient ExportFault fault;

    ExportFaultException(Code code, String file, String detail) {
        this(file, 0, code.toString(), detail);
    }

    ExportFaultException(String file, long line, String code, String detail) {
        super(code + ": " + detail);
        this.fault = new ExportFault(file, line, code, detail);
    }

    /// What a check found wrong, or could not decide: an export that cannot be decided is not proven.
    static ExportFaultException of(String file, long line, Finding finding) {
        return switch (finding) {
            case Finding.Failed f -> new ExportFaultException(file, line, f.code(), f.detail());
            case Finding.Undecided u -> new ExportFaultException(file, line, u.code(), u.detail());
            case Finding.Passed p -> throw new IllegalArgumentException("Nothing wrong: " + p);
        };
    }

    ExportFault fault() {
        return fault;
    }
}
