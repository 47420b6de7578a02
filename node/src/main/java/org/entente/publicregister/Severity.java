package org.entente.publicregister;

/// How grave the threat to life or health is, in the steps of CAP 1.2.
public enum Severity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR,
    UNKNOWN
}
