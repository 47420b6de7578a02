package org.entente.channel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.clause.ClauseKeeper;
import org.entente.clause.ClauseWork;
import org.springframework.stereotype.Component;

/// FS-1.4: the guard asks before anything is sent, and each hand-over is made at once; so nothing about it is ever open. What is handed over may leave a duty under another clause open (FS-2d, FS-4a): to tell the other side
/// here as well.
@Component
class ChannelKeeper implements ClauseKeeper {

    private static final String CLAUSE = "FS-1.4";

    private final HandOvers handOvers;

    ChannelKeeper(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(CLAUSE, "/rumours/hand-overs");
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        Map<String, Long> open = handOvers.withOpenDuties().stream().flatMap(each -> each.openDuties().stream()).collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return open.entrySet().stream().map(each -> new ClauseWork(each.getKey(), each.getValue(), 0)).toList();
    }

    @Override
    public Map<String, Instant> keptHere() {
        return handOvers.latest(1, 0).stream().collect(Collectors.toMap(each -> CLAUSE, HandOver::at));
    }
}
