package org.entente.bench;

import java.time.Duration;

/// A gateway's sending side as submitters see it.
interface Line {

    /// How long a submitter waits for a receipt before it counts a failure.
    Duration PATIENCE = Duration.ofSeconds(30);

    /// Makes a document that no one has seen before; what is timed begins afterwards.
    Submission prepare(DocumentSize size, long number) throws Exception;

    /// A document ready to be sent.
    interface Submission {

        /// Submits it and returns when the receiver's signed receipt for it is verified and stored. Any exception is a failure.
        void carryOut() throws Exception;
    }
}
