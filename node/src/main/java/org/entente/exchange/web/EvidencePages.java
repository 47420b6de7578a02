package org.entente.exchange.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.console.Paging;
import org.entente.console.Text;
import org.entente.evidence.Entry;
import org.entente.evidence.Sha256;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.exchange.Deliveries;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The journal as an auditor reads it: the streams, the entries of one, and its receipts.
@Controller
@PreAuthorize("isAuthenticated()")
class EvidencePages {

    private static final int PAGE = 50;
    private static final int RECEIPTS = 100;

    private final Journal journal;
    private final Deliveries deliveries;

    EvidencePages(Journal journal, Deliveries deliveries) {
        this.journal = journal;
        this.deliveries = deliveries;
    }

    /// @param receipts the latest, one for each receiver
    record StreamLine(StreamId id, Text name, Text about, StreamHead head, Entry last, List<SignedReceipt> receipts) {

        public String receiptsPath() {
            return "/journal/" + id.government() + "/" + id.agreement() + "/receipts" + (id.continuation() == 1 ? "" : "?continuation=" + id.continuation());
        }

        public Text title() {
            return ExchangeWords.stream(id);
        }

        public String path() {
            return "/journal/" + id.government() + "/" + id.agreement() + (id.continuation() == 1 ? "" : "?continuation=" + id.continuation());
        }
    }

    @GetMapping("/journal")
    String streams(Model model) {
        Map<StreamId, StreamHead> heads = journal.heads();
        List<StreamLine> lines = heads.entrySet().stream().filter(each -> each.getValue().sequence() > 0)
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(StreamId::agreement).thenComparing(StreamId::source))).map(each -> line(each.getKey(), each.getValue())).toList();
        model.addAttribute("streams", lines);
        model.addAttribute("agreements", lines.stream().map(each -> each.id().agreement()).distinct().map(each -> Map.entry(each, ExchangeWords.agreement(each))).toList());
        return "exchange/streams";
    }

    @GetMapping("/journal/{government}/{agreement}")
    String stream(@PathVariable String government, @PathVariable String agreement, @RequestParam(defaultValue = "1") int continuation, @RequestParam(defaultValue = "1") long page, Model model) {
        StreamId stream = id(government, agreement, continuation);
        StreamHead head = existing(stream);
        StreamLine line = line(stream, head);
        Paging paging = new Paging(Math.clamp(page, 1, (head.sequence() + PAGE - 1) / PAGE), PAGE, head.sequence(), line.path());
        long last = head.sequence() - paging.offset();
        long first = Math.max(0, last - PAGE);
        model.addAttribute("stream", line);
        model.addAttribute("paging", paging);
        List<Entry> entries = journal.after(stream, first, (int) (last - first)).reversed().stream().map(Entry::parse).toList();
        model.addAttribute("entries", entries);
        model.addAttribute("exercises", entries.stream().map(each -> each.content().subject()).distinct().filter(subject -> journal.isExercise(agreement, subject)).toList());
        return "exchange/stream";
    }

    @GetMapping("/journal/{government}/{agreement}/receipts")
    String receipts(@PathVariable String government, @PathVariable String agreement, @RequestParam(defaultValue = "1") int continuation, Model model) {
        StreamId stream = id(government, agreement, continuation);
        model.addAttribute("stream", line(stream, existing(stream)));
        model.addAttribute("receipts", deliveries.receipts(stream, RECEIPTS));
        return "exchange/receipts";
    }

    /// Where the seals lead.
    @GetMapping("/evidence/{hash:[0-9a-f]{64}}")
    String entry(@PathVariable String hash) {
        Entry entry = journal.jws(new Sha256(hash)).map(Entry::parse).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:" + EntryPage.path(entry.content().stream(), entry.content().sequence());
    }

    static StreamId id(String government, String agreement, int continuation) {
        try {
            return new StreamId(government, agreement, continuation);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private StreamHead existing(StreamId stream) {
        StreamHead head = journal.head(stream);
        if (head.sequence() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return head;
    }

    private StreamLine line(StreamId stream, StreamHead head) {
        Entry last = journal.jws(stream, head.sequence()).map(Entry::parse).orElseThrow();
        return new StreamLine(stream, ExchangeWords.government(new Government(stream.government())), ExchangeWords.agreement(stream.agreement()), head, last, latest(stream));
    }

    private List<SignedReceipt> latest(StreamId stream) {
        return deliveries.receipts(stream, 10).stream().collect(Collectors.toMap(each -> each.receipt().receiver(), each -> each, (later, earlier) -> later, TreeMap::new))
                .values().stream().toList();
    }
}
