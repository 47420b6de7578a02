package org.entente.script;

/// A figure or code in a text, which every version of the text has to carry unchanged.
///
/// @param value the form in which versions are compared, whatever the script or language: a date `2015-09-09` (without year
///     `--09-09`, without day `2015-09`), a time of day `14:02`, a quantity `0.5 mg/kg`, a number `1200`, a code exactly as written
/// @param from offset of its first character in the text
/// @param to offset after its last character
public record LockedToken(Kind kind, String value, int from, int to, String written) {

    /// What kind of token it is.
    public enum Kind {
        DATE,
        TIME,
        QUANTITY,
        NUMBER,
        CODE
    }
}
