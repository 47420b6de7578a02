package org.entente.journal;

/// The database did not answer a commit: what was to be stored may be stored or not. Whoever brought the work has to look before bringing it again.
class CommitUnsureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommitUnsureException(RuntimeException cause) {
        super("The database did not confirm that it stored the work", cause);
    }
}
