package org.entente.rumour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.clause.ClauseKeeper;
import org.entente.clause.ClauseWork;
import org.springframework.stereotype.Component;

/// FS-5: media reports that a side has not verified yet, or about which both sides differ.
@Component
class RumourKeeper implements ClauseKeeper {

    private static final String CLAUSE = "FS-5";

    private final RumourBoard board;

    RumourKeeper(RumourBoard board) {
        this.board = board;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(CLAUSE, "/rumours");
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        Duration within = board.findingWithin();
        List<Rumour> unsettled = board.unsettled();
        return List.of(new ClauseWork(CLAUSE, unsettled.size(), unsettled.stream().filter(each -> late(each, within, now)).count()));
    }

    private static boolean late(Rumour story, Duration within, Instant now) {
        return Rumour.SIDES.stream().flatMap(side -> story.owedSince(side).stream()).anyMatch(since -> since.plus(within).isBefore(now));
    }
}
