package org.entente.exchange;

/// What one round of work with a peer came to.
sealed interface Progress {

    /// Something was delivered or fetched, or is to be tried again at once.
    record Moved() implements Progress {}

    /// There is nothing to do at present.
    record Idle() implements Progress {}

    /// The peer did not answer, or not so that it could be understood.
    record Down(String code, String detail) implements Progress {}

    Progress MOVED = new Moved();
    Progress IDLE = new Idle();
}
