package org.entente.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.party.ThisNode;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where peers ask whether this node is well, and where the streams end that both sides share.
@RestController
@PreAuthorize(DoorSecurity.PEERS)
@RequestMapping(path = "/exchange/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class HeadsDoor {

    private final ThisNode node;
    private final Outbox outbox;
    private final Clock clock;

    HeadsDoor(ThisNode node, Outbox outbox, Clock clock) {
        this.node = node;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GetMapping("/health")
    Map<String, String> health() {
        return Map.of("government", node.government().code(), "time", clock.instant().toString());
    }

    @GetMapping("/streams")
    Heads heads(DoorSecurity.Caller caller) {
        return new Heads(node.government().code(), clock.instant().toString(), outbox.shared(caller.getPrincipal()).entrySet().stream()
                .filter(each -> each.getValue().hash() != null)
                .map(each -> new Heads.Line(each.getKey().source(), Long.toString(each.getValue().sequence()), each.getValue().hash().hex())).toList());
    }

    /// @param time at the answering node, so that each side can see how far the clocks are apart
    record Heads(String government, String time, List<Line> streams) {

        record Line(String stream, String sequence, String hash) {}
    }
}
