/// The command line: what an administrator or auditor types. Commands on a data folder ask the node that runs there; if none runs, they start
/// its database themselves under the folder's lock. Writes nothing to the journal.
@ApplicationModule(displayName = "Command line", allowedDependencies = {"party", "storage", "journal", "exchange", "demo", "api", "console", "officialtext", "agreedtext"})
@NullMarked
package org.entente.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
