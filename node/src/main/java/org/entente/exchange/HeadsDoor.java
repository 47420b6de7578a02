package org.entente.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where peers ask whether this node is well, and where the streams end that both sides share.
@Component
class HeadsDoor {

    private final ThisNode node;
    private final Outbox outbox;
    private final Clock clock;

    HeadsDoor(ThisNode node, Outbox outbox, Clock clock) {
        this.node = node;
        this.outbox = outbox;
        this.clock = clock;
    }

    void health(HttpServletResponse response) throws IOException {
        answer(response, Map.of("government", node.government().code(), "time", clock.instant().toString()));
    }

    void heads(Government caller, HttpServletResponse response) throws IOException {
        answer(response, new Heads(node.government().code(), clock.instant().toString(), outbox.shared(caller).entrySet().stream()
                .filter(each -> each.getValue().hash() != null)
                .map(each -> new Heads.Line(each.getKey().source(), Long.toString(each.getValue().sequence()), each.getValue().hash().hex())).toList()));
    }

    private static void answer(HttpServletResponse response, Object body) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
    }

    /// @param time at the answering node, so that each side can see how far the clocks are apart
    record Heads(String government, String time, List<Line> streams) {

        record Line(String stream, String sequence, String hash) {}
    }
}
