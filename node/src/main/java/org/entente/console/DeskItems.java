package org.entente.console;

import java.time.Instant;
import org.entente.party.Officer;

/// What a module has waiting for an officer; each module with work for people contributes one as a bean.
@FunctionalInterface
public interface DeskItems {

    /// What waits for this officer now; asked for each time the desk is shown, and every 30 seconds while it is open.
    Waiting waitingFor(Officer officer, Instant now);
}
