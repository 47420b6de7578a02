package org.entente.journal;

/// A view could not take entries; what was done with it in the same transaction cannot be kept.
class ViewFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ViewFailedException(String view, RuntimeException reason) {
        super("The view " + view + " failed", reason);
    }
}
