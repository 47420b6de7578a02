package org.entente.exchange;

import org.entente.evidence.StreamId;

/// A stream was found to be stopped by a fork after an arrival had been examined.
final class StreamStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StreamStoppedException(StreamId stream) {
        super(stream + " was stopped after a fork");
    }
}
