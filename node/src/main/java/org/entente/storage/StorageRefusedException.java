package org.entente.storage;

import java.util.Locale;

/// Carries a [StorageRefusal] out of the start of a node, which cannot go on without its data.
public final class StorageRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StorageRefusal refusal;

    StorageRefusedException(StorageRefusal refusal) {
        super(refusal.text(Locale.ENGLISH));
        this.refusal = refusal;
    }

    StorageRefusedException(StorageRefusal refusal, Throwable cause) {
        super(refusal.text(Locale.ENGLISH), cause);
        this.refusal = refusal;
    }

    /// The reason, to be shown in the person's language.
    public StorageRefusal refusal() {
        return refusal;
    }
}
