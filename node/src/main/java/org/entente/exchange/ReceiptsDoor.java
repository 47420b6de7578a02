package org.entente.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.evidence.StreamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where peers ask for the receipts that are here for a stream: this node's own and those of others, the last of each. The owner's question makes this node ask the others for theirs.
@Controller
@PreAuthorize(DoorSecurity.PEERS)
@RequestMapping({"/exchange/v1/streams/{government}/{agreement}/receipts", "/exchange/v1/streams/{government}/{agreement}/{continuation:[0-9]{1,4}}/receipts"})
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

    @GetMapping
    void hand(DoorSecurity.Caller caller, @PathVariable String government, @PathVariable String agreement, @PathVariable Optional<Integer> continuation, HttpServletResponse response)
            throws IOException {
        Optional<StreamId> stream = EntriesDoor.stream(government, agreement, continuation).filter(each -> policy.mayPass(each, caller.getPrincipal()));
        if (stream.isEmpty()) {
            DoorFilter.answer(response, EntriesDoor.notShared());
            return;
        }
        if (government.equals(caller.getPrincipal().code())) {
            wanted.want(stream.get());
        }
        response.setContentType(MEDIA_TYPE);
        for (String each : receipts.lastOfEach(stream.get())) {
            response.getOutputStream().write((each + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
