/// Notifications before they are sent: departments and liaison units write, check and submit drafts, upload distribution lists and results of samples, and a second
/// officer of the liaison unit approves and sends, or returns with a note. Drafts are private to the node and never reach the journal; what is sent is stated by the
/// food-safety module.
@ApplicationModule(displayName = "Drafting", allowedDependencies = {"party", "journal", "agreement", "script", "storage", "foodsafety", "channel", "console", "api"})
@NullMarked
package org.entente.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
