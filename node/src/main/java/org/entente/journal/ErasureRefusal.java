package org.entente.journal;

/// Why an attachment is not erased.
enum ErasureRefusal implements Refusal {
    /// No entry of this government names it.
    NOT_OURS,
    /// It was not marked as telling about persons when it was handed in; its hash would go on to tell what it was.
    NOT_SALTED,
    ERASED_ALREADY,
    /// Only liaison officers and administrators of its owner may.
    NOT_ALLOWED,
    REASON;

    @Override
    public String messageKey() {
        return "journal.refusal.erasure." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
