package org.entente.exchange.web;

import java.time.Instant;
import java.util.List;
import org.entente.console.DeskPanel;
import org.entente.exchange.Deliveries;
import org.entente.party.Officer;
import org.springframework.stereotype.Component;

/// The desk's panel about the exchange: every peer in one line.
@Component
class ExchangePanel implements DeskPanel {

    private final Deliveries deliveries;

    ExchangePanel(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "exchange/desk";
    }

    @Override
    public List<PeerLine> content(Officer officer, Instant now) {
        return deliveries.peers().stream().map(each -> PeerLine.of(each, now)).toList();
    }
}
