package org.entente.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.springframework.stereotype.Component;

/// Where peers ask for the receipts that are here for a stream: this node's own and those of others, the last of each. The owner's question makes this node ask the others for theirs.
@Component
class ReceiptsDoor {

    /// One receipt a line.
    static final String MEDIA_TYPE = "application/vnd.entente.receipts";

    private final Receipts receipts;
    private final WantedReceipts wanted;
    private final StreamPolicy policy;

    ReceiptsDoor(Receipts receipts, WantedReceipts wanted, StreamPolicy policy) {
        this.receipts = receipts;
        this.wanted = wanted;
        this.policy = policy;
    }

    /// @param stream none if the path names none that there could be
    void hand(Government caller, Optional<StreamId> stream, HttpServletResponse response) throws IOException {
        Optional<StreamId> shared = stream.filter(each -> policy.mayPass(each, caller));
        if (shared.isEmpty()) {
            DoorFilter.answer(response, EntriesDoor.notShared());
            return;
        }
        if (shared.get().government().equals(caller.code())) {
            wanted.want(shared.get());
        }
        response.setContentType(MEDIA_TYPE);
        for (String each : receipts.lastOfEach(shared.get())) {
            response.getOutputStream().write((each + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
