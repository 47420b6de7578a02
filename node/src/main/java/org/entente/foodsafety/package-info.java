/// Food-safety notifications between the liaison units (FS-0, FS-1, FS-2, FS-4a): drafts and their approval, notifications with everything that
/// follows them until they are closed, and what pages and lists are read from. Writes to the food-safety agreement's stream what one
/// government tells the other; drafts, hand-overs and proposals stay private. Press checks, the public register and the intake of published notifications are
/// modules of their own.
@ApplicationModule(displayName = "Food safety", allowedDependencies = {"party", "journal", "agreement", "exchange", "script", "storage", "console", "api", "roster"})
@NullMarked
package org.entente.foodsafety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
