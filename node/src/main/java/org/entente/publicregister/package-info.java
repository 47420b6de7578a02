/// What both sides have released to the public about a notification (FS-1.1, FS-4b). Writes proposals, consents and withdrawals to the food-safety stream;
/// a text is public only while both sides stand by the same one. What a notification says itself stays with the authorities and is left to its own module.
@ApplicationModule(displayName = "Public register", allowedDependencies = {"party", "script", "storage", "journal", "foodsafety", "console", "api"})
@NullMarked
package org.entente.publicregister;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
