/// The clause register: for each clause of each agreement whether a module keeps it, when it was last kept, and what about it is open or overdue. It is read from facts: the clause that each entry names, and
/// what the modules find open about theirs. Writes nothing to the journal; what a clause obliges to is left to the module that keeps it.
///
/// The way of one fact: {@link ClauseTally} counts it under the clause that its entry names; {@link ClauseRegister} puts beside it what the {@link ClauseKeeper}s say is open.
@ApplicationModule(displayName = "Clause register", allowedDependencies = {"party", "journal", "storage", "agreement", "console", "api"})
@NullMarked
package org.entente.clause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
