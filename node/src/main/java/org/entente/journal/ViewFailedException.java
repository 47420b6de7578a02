package org.entente.journal;

/// A view could not take entries; what was done with it in the same transaction cannot be kept.
class ViewFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ViewFailedException(String view, RuntimeException reason) {
        super("The view " + view + " failed", reason);
    }

    /// Perhaps a view: what it writes was sent together with the entries and with what others write.
    ViewFailedException(RuntimeException reason) {
        super("Entries and views could not be written together", reason);
    }
}
