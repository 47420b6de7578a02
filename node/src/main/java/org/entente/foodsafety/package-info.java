/// Food-safety notifications between the liaison units (FS-0, FS-1, FS-2, FS-4a): issued, opened, assessed, answered, corrected and followed up until they are closed, and
/// the lists, searches and statistics that pages are read from. Writes to the food-safety agreement's stream what one government tells the other; keeps proposals to
/// reclassify private. Drafts, hand-overs, press checks, the public register and the intake of published notifications are modules of their own.
@ApplicationModule(displayName = "Food safety", allowedDependencies = {"party", "journal", "agreement", "clause", "exchange", "script", "storage", "console", "api", "roster"})
@NullMarked
package org.entente.foodsafety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
