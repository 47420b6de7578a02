package org.entente.exchange;

/// What a call to a peer came to.
///
/// @param <T> what a good answer holds
sealed interface Reply<T> {

    record Good<T>(T answer) implements Reply<T> {}

    /// The peer gave a reason.
    record Refused<T>(Problem problem) implements Reply<T> {}

    /// No answer, or none that can be understood.
    record Down<T>(String code, String detail) implements Reply<T> {}
}
