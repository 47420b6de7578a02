/// The agreements that the nodes carry out: parties, the organisations that concluded them and the units that speak for them, clauses with permanent ids and how strongly they bind; signatures, seals and originals, and
/// from these between whom each is in force on which day; and the deadlines and rules that both sides have agreed. Writes acts on an instrument and proposals and consents about deadlines to the agreement's stream; leaves what a clause
/// obliges to the module of its subject, and whether it is kept to the clause register.
@ApplicationModule(displayName = "Agreements", allowedDependencies = {"party", "journal", "storage", "script", "console", "api"})
@NullMarked
package org.entente.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
