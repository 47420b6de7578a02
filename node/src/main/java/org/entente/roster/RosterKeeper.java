package org.entente.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.clause.ClauseKeeper;
import org.entente.clause.ClauseWork;
import org.entente.party.Government;
import org.springframework.stereotype.Component;

/// FS-8: no hour without an officer on duty, on either side of the food-safety agreement.
@Component
class RosterKeeper implements ClauseKeeper {

    private static final String CLAUSE = "FS-8";
    private static final List<Government> SIDES = List.of(Government.GUANGDONG, Government.HONG_KONG);
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Roster roster;

    RosterKeeper(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(CLAUSE, "/roster");
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        List<Gap> gaps = roster.sides().stream().filter(SIDES::contains).flatMap(side -> roster.gaps(side, now, now.plus(AHEAD)).stream()).toList();
        return List.of(new ClauseWork(CLAUSE, gaps.size(), gaps.stream().filter(each -> !each.from().isAfter(now)).count()));
    }
}
