package org.entente.evidence;

/// What one check found. A check that cannot be decided yet is not a failure: it is tried again.
public sealed interface Finding {

    /// The check's name: `format`, `stream`, `signature`, `certificate`, `chain`, `limits`.
    String check();

    record Passed(String check) implements Finding {}

    /// @param code   stable, words joined by hyphens, listed in `docs/format`
    /// @param detail for engineers, in English
    record Failed(String check, String code, String detail) implements Finding {}

    /// @param code   stable, words joined by hyphens, listed in `docs/format`
    /// @param detail for engineers, in English
    record Undecided(String check, String code, String detail) implements Finding {}
}
