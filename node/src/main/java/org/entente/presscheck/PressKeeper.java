package org.entente.presscheck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.clause.ClauseKeeper;
import org.entente.clause.ClauseWork;
import org.springframework.stereotype.Component;

/// FS-4b: press checks that wait for an answer of either side.
@Component
class PressKeeper implements ClauseKeeper {

    private static final String CLAUSE = "FS-4b";

    private final PressBoard board;

    PressKeeper(PressBoard board) {
        this.board = board;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(CLAUSE, "/press-checks");
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        List<PressLine> waiting = Stream.concat(board.awaitingOurAnswer().stream(), board.awaitingTheirAnswer().stream()).toList();
        return List.of(new ClauseWork(CLAUSE, waiting.size(), waiting.stream().filter(each -> each.late(now)).count()));
    }
}
