/// The press gate (FS-4b): before a text that names a firm in the other side's area goes to the media, the other side is asked to verify the facts. Writes to
/// the food-safety agreement's stream the request, the answer, and publication without an answer for urgent public health; the texts that are being
/// written stay private until they are sent for verification. The agreement does not say with whom facts are verified; asking the other office is our reading.
@ApplicationModule(displayName = "Press check", allowedDependencies = {"party", "journal", "agreement", "clause", "script", "storage", "foodsafety", "console", "api", "roster"})
@NullMarked
package org.entente.presscheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
