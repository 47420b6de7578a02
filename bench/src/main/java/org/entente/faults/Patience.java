package org.entente.faults;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Waiting for something, but not for ever.
final class Patience {

    private static final long LOOK_MILLIS = 25;

    private Patience() {}

    /// What is waited for. An exception means: not yet.
    interface Condition {

        boolean holds() throws Exception;
    }

    /// @throws ImpatientException when it does not come about in time
    static void await(String what, Duration most, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        @Nullable Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new ImpatientException(what + " did not come about within " + most.toSeconds() + " s", last);
    }

    /// Something did not happen in the time that it may take.
    static final class ImpatientException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ImpatientException(String message, @Nullable Exception last) {
            super(last == null ? message : message + ": " + last.getMessage(), last);
        }
    }
}
