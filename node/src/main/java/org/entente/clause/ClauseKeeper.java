package org.entente.clause;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What keeps clauses: contributed as a bean by each module that does. What it says comes from its facts, never from a declaration.
public interface ClauseKeeper {

    /// The clauses that it keeps, each with the page on which that is seen.
    Map<String, String> pages();

    /// What about them is open at a moment, of both sides; clauses about which nothing is open need not appear.
    List<ClauseWork> open(Instant now);

    /// When clauses were last kept, as records say that are private to this node, such as hand-overs to another channel; what entries say need not be repeated.
    default Map<String, Instant> keptHere() {
        return Map.of();
    }
}
