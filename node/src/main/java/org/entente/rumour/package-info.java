/// The rumour desk: what television, radio, papers and networks report without certainty about incidents and test results, verified by both sides
/// together (FS-5). Writes reports, each side's finding, links between reports of the same story, their undoing and withdrawals to the food-safety stream; a story is settled
/// when both sides have stated the same verdict and text. Keeps what was handed to the channel for traded food private; leaves publication to others.
@ApplicationModule(displayName = "Rumour desk", allowedDependencies = {"party", "script", "storage", "journal", "agreement", "clause", "roster", "console", "api"})
@NullMarked
package org.entente.rumour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
