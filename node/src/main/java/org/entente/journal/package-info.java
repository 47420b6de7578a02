/// The journal: every stream that the node holds, its own and its peers', each entry exactly as it was signed. Modules hand
/// in decisions and get back recorded facts; views are applied in the same transaction and can be rebuilt from the entries
/// at any time. It states two kinds of facts itself: that a stream goes on with another key, and that an attachment was erased. How entries travel is left to the exchange, what they mean to the modules that state them.
///
/// The way of one fact: {@link Journal#record} puts a {@link Decision} before the one writer, which takes all that wait, locks
/// the journal, lets each decide on a {@link Ledger}, numbers, chains and signs what was accepted, stores it, applies the views and commits.
@ApplicationModule(displayName = "Journal", allowedDependencies = {"party", "script", "storage"})
@NullMarked
package org.entente.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
