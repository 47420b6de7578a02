/// Watches over the node: every few seconds it looks at the database, the journal, the exchange and the disk, and from what it saw last it answers load balancers, monitoring
/// systems and the desk. It writes nothing to the journal and keeps nothing; what it knows of an earlier trouble is forgotten with the process.
@ApplicationModule(displayName = "Operation", allowedDependencies = {"party", "script", "storage", "journal", "exchange", "console", "api"})
@NullMarked
package org.entente.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
