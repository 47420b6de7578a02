package org.entente.bench;

import java.time.Duration;

/// One measurement: documents of one size under one load for so long.
///
/// @param warmUp   how long it runs before anything is counted
/// @param counting how long it counts
/// @param settling how long at most it waits afterwards until the gateway is at rest; what the gateway still does then counts as work for these documents
record Trial(DocumentSize size, Load load, Duration warmUp, Duration counting, Duration settling) {

    /// How long it may take until its reading is there: every submitter may still wait for one last receipt.
    Duration patience() {
        return warmUp.plus(counting).plus(settling).plus(Line.PATIENCE).plusSeconds(60);
    }
}
