package org.entente.journal;

/// Why a command was not carried out: the obstacle, with what is needed to explain it to a person. A value, not an exception; nothing was written.
public interface Refusal {

    /// Key of the explanation in the message bundles.
    String messageKey();

    /// What the explanation names: references, numbers, times.
    default Object[] arguments() {
        return new Object[0];
    }
}
