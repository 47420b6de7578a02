/// The texts of the agreements: a text that one side tables becomes the agreed text of its script only when every other party has confirmed exactly its hash; where the agreement allows it (FS-9), consent changes clauses from
/// a day on, and the text stands as it was and as it is on any day; what a text leaves open is settled in a supplementary agreement that all sign (EC-5.1). Writes proposals,
/// consents, refusals, withdrawals, signatures under supplements, and sign-offs of where the two scripts differ, to the agreement's stream; leaves reading a published paper to the official texts and
/// signatures under the agreement itself to the agreements.
///
/// The way of a text: {@link ClauseIds} ties each provision to a permanent clause id; {@link AgreedTexts} tables it; {@link TextHistory} folds what all parties stated, in whatever order it came, to what holds.
@ApplicationModule(displayName = "Agreed texts", allowedDependencies = {"party", "journal", "script", "console", "api", "agreement", "clause", "officialtext"})
@NullMarked
package org.entente.agreedtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
