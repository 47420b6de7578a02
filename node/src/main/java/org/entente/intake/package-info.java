/// Takes in notifications that others have published, such as the EU's Rapid Alert System for Food and Feed, and passes each on to the other side as a
/// surveillance result (FS-2b): read row by row, put before the channel guard (FS-1.4), approved as a batch by one named officer. What was taken in
/// before is not sent again; what has changed since becomes a follow-up. It states nothing itself: notifications are issued by the food-safety module.
@ApplicationModule(displayName = "Intake of published notifications", allowedDependencies = {"party", "journal", "script", "storage", "foodsafety", "channel", "console", "api"})
@NullMarked
package org.entente.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
