package org.entente.rumour.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Waiting;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.Rumours;
import org.springframework.stereotype.Component;

/// Stories in which a finding is due from this side, and those that wait for the other.
@Component
class RumourDesk implements DeskItems {

    private final RumourBoard board;
    private final RumourWords words;
    private final Rumours rumours;
    private final ThisNode node;

    RumourDesk(RumourBoard board, RumourWords words, Rumours rumours, ThisNode node) {
        this.board = board;
        this.words = words;
        this.rumours = rumours;
        this.node = node;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        if (!officer.is(Role.LIAISON) || !rumours.isASide()) {
            return Waiting.of(List.of());
        }
        Duration within = words.within();
        return Waiting.of(board.unsettled().stream().map(story -> item(story, within, now)).toList());
    }

    private DeskItem item(Rumour story, Duration within, Instant now) {
        Instant since = story.owedSince(node.government()).orElse(story.main().openedAt());
        return new DeskItem(
                story.id().toString(), story.main().headline(), words.why(story), words.status(story, within, now), since, words.due(story, node.government(), within).orElse(null),
                "/rumours/" + story.id(), story.exercise());
    }
}
