package org.entente.exchange.web;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.console.Seal;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.evidence.Entry;
import org.entente.evidence.Sha256;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamId;
import org.entente.exchange.Deliveries;
import org.entente.exchange.Delivery;
import org.entente.journal.Journal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One entry and what proves it: its words, its signer, its place in the chain, who acknowledged it.
@Controller
@RequestMapping("/journal/{government}/{agreement}/{sequence:[0-9]{1,18}}")
@PreAuthorize("isAuthenticated()")
class EntryPage {

    private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Journal journal;
    private final Deliveries deliveries;

    EntryPage(Journal journal, Deliveries deliveries) {
        this.journal = journal;
        this.deliveries = deliveries;
    }

    static String path(StreamId stream, long sequence) {
        return "/journal/" + stream.government() + "/" + stream.agreement() + "/" + sequence + (stream.continuation() == 1 ? "" : "?continuation=" + stream.continuation());
    }

    /// @param receipt the peer's signed word, once there is one
    record Line(Text peer, Status status, Text why, Optional<SignedReceipt> receipt) {

        static Line of(Delivery delivery) {
            return new Line(ExchangeWords.government(delivery.peer()), ExchangeWords.status(delivery), ExchangeWords.explanation(delivery),
                    delivery instanceof Delivery.Received received ? Optional.of(received.receipt()) : Optional.empty());
        }
    }

    /// The signer's certificate in the words of a page.
    record Signer(String subject, String issuer, Instant from, Instant until, Sha256 fingerprint) {

        static Signer of(X509Certificate certificate) {
            try {
                return new Signer(certificate.getSubjectX500Principal().getName(), certificate.getIssuerX500Principal().getName(), certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(),
                        Sha256.of(certificate.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @GetMapping
    String entry(@PathVariable String government, @PathVariable String agreement, @PathVariable long sequence, @RequestParam(defaultValue = "1") int continuation, Model model) {
        Entry entry = find(government, agreement, continuation, sequence);
        StreamId stream = entry.content().stream();
        model.addAttribute("entry", entry);
        model.addAttribute("seal", new Seal(stream.government(), stream.agreement(), sequence, entry.hash().hex()));
        model.addAttribute("stream", ExchangeWords.stream(stream));
        model.addAttribute("streamPath", "/journal/" + government + "/" + agreement);
        model.addAttribute("head", journal.head(stream));
        model.addAttribute("data", PRETTY.writeValueAsString(entry.content().data()));
        model.addAttribute("signer", Signer.of(entry.certificate()));
        model.addAttribute("exercise", journal.isExercise(agreement, entry.content().subject()) ? true : null);
        model.addAttribute("applied", journal.entry(entry.hash()).isPresent());
        model.addAttribute("deliveries", deliveries.of(stream, sequence).stream().map(Line::of).toList());
        model.addAttribute("ownReceipt", deliveries.ownReceipt(stream, sequence));
        model.addAttribute("answered", entry.content().answers().stream().map(this::answered).toList());
        return "exchange/entry";
    }

    /// An entry that this one refers to.
    record Answered(String hash, Optional<Seal> seal) {}

    private Answered answered(Sha256 hash) {
        Optional<Seal> seal = journal.jws(hash).map(Entry::parse)
                .map(entry -> new Seal(entry.content().stream().government(), entry.content().stream().agreement(), entry.content().sequence(), hash.hex()));
        return new Answered(hash.hex(), seal);
    }

    @GetMapping("/jws")
    ResponseEntity<byte[]> jws(@PathVariable String government, @PathVariable String agreement, @PathVariable long sequence, @RequestParam(defaultValue = "1") int continuation) {
        return file(government + "-" + agreement + "-" + sequence, find(government, agreement, continuation, sequence).jws());
    }

    @GetMapping("/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable String government, @PathVariable String agreement, @PathVariable long sequence, @RequestParam(defaultValue = "1") int continuation,
            @RequestParam String receiver) {
        StreamId stream = EvidencePages.id(government, agreement, continuation);
        SignedReceipt receipt = deliveries.of(stream, sequence).stream()
                .flatMap(each -> each instanceof Delivery.Received received ? Stream.of(received.receipt()) : Stream.<SignedReceipt>empty())
                .filter(each -> each.receipt().receiver().equals(receiver)).findFirst()
                .or(() -> deliveries.ownReceipt(stream, sequence).filter(each -> each.receipt().receiver().equals(receiver)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(government + "-" + agreement + "-" + sequence + "-receipt-" + receipt.receipt().receiver(), receipt.jws());
    }

    private Entry find(String government, String agreement, int continuation, long sequence) {
        return journal.jws(EvidencePages.id(government, agreement, continuation), sequence).map(Entry::parse).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String name, String jws) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/jose"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".jws").build().toString()).body(jws.getBytes(StandardCharsets.US_ASCII));
    }
}
