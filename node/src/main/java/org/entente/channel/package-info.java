/// The channel guard: information about food that is traded between the two sides, or supplied to Hong Kong, goes through the practice that Hong Kong and
/// mainland departments have for it, and not through the food-safety agreement's notifications (FS-1.4). Three questions decide, an officer where two rules
/// meet, and each hand-over is kept privately with officer, reason, time and receiving body. It writes nothing to the journal.
@ApplicationModule(displayName = "Channel guard", allowedDependencies = {"party", "storage", "clause"})
@NullMarked
package org.entente.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
