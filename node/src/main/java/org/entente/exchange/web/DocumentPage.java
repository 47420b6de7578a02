package org.entente.exchange.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.console.Seal;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.evidence.Entry;
import org.entente.evidence.StreamId;
import org.entente.exchange.Deliveries;
import org.entente.exchange.Delivery;
import org.entente.journal.Journal;
import org.entente.journal.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// "Why has this not arrived?": one document's way, entry by entry and peer by peer.
@Controller
@PreAuthorize("isAuthenticated()")
class DocumentPage {

    private final Journal journal;
    private final Deliveries deliveries;

    DocumentPage(Journal journal, Deliveries deliveries) {
        this.journal = journal;
        this.deliveries = deliveries;
    }

    /// One step of the document, and how it stands on the other side.
    ///
    /// @param sentAt null while it has not been sent for good, and for what came from elsewhere
    record Step(Seal seal, String type, Recorded entry, @Nullable Text peer, @Nullable Instant sentAt, Status status, Text why) {}

    @GetMapping("/deliveries/document")
    String document(@RequestParam(defaultValue = "") String reference, Model model) {
        String subject = reference.strip();
        model.addAttribute("reference", subject);
        List<Step> steps = subject.isEmpty() ? List.of() : steps(subject);
        model.addAttribute("steps", steps);
        model.addAttribute("exercise", steps.stream().anyMatch(step -> step.entry().fact().practises()) ? true : null);
        return "exchange/document";
    }

    private List<Step> steps(String subject) {
        return journal.heads().keySet().stream().map(StreamId::agreement).distinct().sorted().flatMap(agreement -> journal.about(agreement, subject).stream()).flatMap(this::steps).toList();
    }

    private Stream<Step> steps(Recorded entry) {
        Seal seal = new Seal(entry.stream().government(), entry.stream().agreement(), entry.sequence(), entry.hash().hex());
        String type = journal.jws(entry.hash()).map(Entry::parse).map(signed -> signed.content().type()).orElse("");
        List<Step> steps = new ArrayList<>();
        for (Delivery each : deliveries.of(entry.stream(), entry.sequence())) {
            steps.add(new Step(seal, type, entry, ExchangeWords.government(each.peer()), each instanceof Delivery.Received received ? received.sentAt() : null, ExchangeWords.status(each),
                    ExchangeWords.explanation(each)));
        }
        if (steps.isEmpty()) {
            Optional<Text> taken = deliveries.ownReceipt(entry.stream(), entry.sequence()).map(receipt -> Text.of("exchange.why.taken", receipt.receipt().receivedAt()));
            steps.add(new Step(seal, type, entry, null, null, Status.done("exchange.delivery.taken"), taken.orElse(Text.of("exchange.why.own"))));
        }
        return steps.stream();
    }
}
