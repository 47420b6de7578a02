/// The duty roster: each side names its liaison officers and says who answers when, with deputies, handover and leave (FS-8). Writes names and
/// duties to the standing cooperation stream of every pair of governments that this one belongs to; keeps leave private. Leaves to the modules
/// that ask it what to do when nobody answers.
@ApplicationModule(displayName = "Duty roster", allowedDependencies = {"party", "script", "storage", "journal", "agreement", "clause", "console", "api"})
@NullMarked
package org.entente.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
