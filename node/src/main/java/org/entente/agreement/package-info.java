/// The agreements that the nodes carry out: parties and the units that speak for them, clauses with permanent ids, between whom and from when they are
/// in force, and the deadlines that both sides have agreed. Writes proposals and consents about deadlines to the agreement's stream; leaves what a clause
/// obliges to the module of its subject.
@ApplicationModule(displayName = "Agreements", allowedDependencies = {"party", "journal", "storage", "console", "api"})
@NullMarked
package org.entente.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
