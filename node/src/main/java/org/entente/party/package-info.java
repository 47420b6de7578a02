/// Who takes part: governments, the organisations that act for them, officers and the systems of agencies, and the keys and
/// certificates by which a node and its peers are known. It writes nothing to the journal; rosters and other facts about
/// persons on duty are stated by modules above it.
@ApplicationModule(displayName = "Parties", allowedDependencies = {"storage"})
@NullMarked
package org.entente.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
