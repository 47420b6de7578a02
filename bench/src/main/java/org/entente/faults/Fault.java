package org.entente.faults;

import java.util.Optional;

/// One way of breaking things. Whoever injects it finds everything well, and everything has to become well again by itself once it is healed.
interface Fault {

    /// What is done, in a few words.
    String name();

    /// What has to hold, for the person who reads a failure.
    String proves();

    /// Why it cannot be done on this machine.
    default Optional<String> obstacle(Ground ground) {
        return Optional.empty();
    }

    /// It showed only in the attempt that something cannot be broken on this machine.
    final class NotPossibleException extends Exception {

        private static final long serialVersionUID = 1L;

        NotPossibleException(String why) {
            super(why);
        }
    }

    /// Breaks something.
    ///
    /// @throws NotPossibleException if that is not possible here
    /// @throws Exception if that did not succeed, or if a node behaved as it must not while it was broken
    void inject(Ground ground) throws Exception;

    /// Ends the cause, not its consequences: those the nodes have to mend.
    default void heal(Ground ground) throws Exception {}
}
