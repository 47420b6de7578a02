package org.entente.exchange.web;

import java.time.InstantSource;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.evidence.StreamId;
import org.entente.exchange.Deliveries;
import org.entente.exchange.Fork;
import org.entente.exchange.HeldBundle;
import org.entente.exchange.Obstacle;
import org.entente.exchange.RejectedBundle;
import org.entente.party.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How the exchange stands: every peer, what stands in the way, what was held back or refused here and why.
@Controller
@RequestMapping("/deliveries")
@PreAuthorize("isAuthenticated()")
class DeliveryPages {

    private final Deliveries deliveries;
    private final InstantSource clock;

    DeliveryPages(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping
    String overview(Model model) {
        deliveries.doubt().ifPresent(doubt -> model.addAttribute("doubt", doubt.unheard().stream().map(ExchangeWords::government).toList()));
        model.addAttribute("peers", deliveries.peers().stream().map(each -> PeerLine.of(each, clock.instant())).toList());
        model.addAttribute("obstacles", deliveries.peers().stream().flatMap(each -> each.obstacles().stream()).map(ObstacleLine::of).toList());
        model.addAttribute("forks", deliveries.forks().stream().map(ForkLine::of).toList());
        model.addAttribute("held", deliveries.held().stream().map(HeldLine::of).toList());
        model.addAttribute("rejected", deliveries.rejected().stream().map(RejectedLine::of).toList());
        model.addAttribute("recoveries", deliveries.recoveries().stream()
                .map(each -> Text.of("exchange.recovery", each.at(), ExchangeWords.stream(each.stream()), each.first(), each.last(), ExchangeWords.government(each.peer()))).toList());
        return "exchange/deliveries";
    }

    @GetMapping("/refused/{id}")
    String refused(@PathVariable long id, Model model) {
        RejectedBundle bundle = deliveries.rejected(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", RejectedLine.of(bundle));
        return "exchange/refused";
    }

    @PostMapping("/refused/{id}")
    @PreAuthorize("hasAnyRole('LIAISON', 'ADMINISTRATOR')")
    String takeNote(@PathVariable long id, @AuthenticationPrincipal Officer officer, RedirectAttributes next) {
        deliveries.takeNote(id, officer.number());
        next.addFlashAttribute("done", "exchange.refused.noted");
        return "redirect:/deliveries";
    }

    @PostMapping("/forks")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    String settle(@RequestParam String stream, @AuthenticationPrincipal Officer officer, RedirectAttributes next) {
        try {
            deliveries.settle(StreamId.parse(stream), officer.number());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("done", "exchange.fork.settled");
        return "redirect:/deliveries";
    }

    @PostMapping("/continuation")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    String continueStreams(@AuthenticationPrincipal Officer officer, RedirectAttributes next) {
        deliveries.continueStreams(officer.signatory());
        next.addFlashAttribute("done", "exchange.doubt.continued");
        return "redirect:/deliveries";
    }

    record ObstacleLine(Obstacle obstacle, Text stream, Text peer, Status status, Text reason) {

        static ObstacleLine of(Obstacle obstacle) {
            return new ObstacleLine(obstacle, ExchangeWords.stream(obstacle.stream()), ExchangeWords.government(obstacle.peer()), ExchangeWords.status(obstacle.kind()),
                    ExchangeWords.reason(obstacle.code()));
        }
    }

    record ForkLine(Fork fork, Text stream, Text shownBy) {

        static ForkLine of(Fork fork) {
            return new ForkLine(fork, ExchangeWords.stream(fork.stream()), ExchangeWords.government(fork.shownBy()));
        }
    }

    record HeldLine(HeldBundle bundle, Text stream, Text sender, Text reason) {

        static HeldLine of(HeldBundle bundle) {
            return new HeldLine(bundle, ExchangeWords.stream(bundle.stream()), ExchangeWords.government(bundle.sender()), ExchangeWords.reason(bundle.why().code()));
        }
    }

    /// @param stream as it was named by the sender; it may be one that nobody here knows
    record RejectedLine(RejectedBundle bundle, String stream, Text sender, Text reason) {

        static RejectedLine of(RejectedBundle bundle) {
            return new RejectedLine(bundle, bundle.stream().source(), ExchangeWords.government(bundle.sender()), ExchangeWords.reason(bundle.why().code()));
        }
    }
}
