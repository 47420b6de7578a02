package org.entente.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.evidence.VerifiedEntry;
import org.entente.party.Signatory;
import org.entente.storage.Writes;
import org.jspecify.annotations.Nullable;

/// One transaction of the writer: the work that was waiting, taken in turn under the journal's lock.
final class Batch implements Ledger {

    private final Shelves shelves;
    private final Instant now;
    private final boolean careful;
    private final Map<StreamId, StreamHead> heads = new HashMap<>();
    private final Map<String, StreamId> own = new HashMap<>();
    private final List<StoredEntry> fresh = new ArrayList<>();
    private final Map<Work, Object> answers = new LinkedHashMap<>();
    private HeadRow head;
    private List<Recent.Applied> applied = List.of();
    private long position;
    private @Nullable String agreement;

    /// @param careful whether a view that fails is to be rolled back alone; otherwise it brings the transaction down, which costs nothing as long as none fails
    Batch(Shelves shelves, Instant now, boolean careful) {
        this.shelves = shelves;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.careful = careful;
        this.head = shelves.lock();
        this.position = head.position();
        shelves.standing().openAt(head);
    }

    /// Runs the work and stores what came of it.
    void run(List<Work> works) {
        for (Work work : works) {
            switch (work) {
                case Work.Command command -> answers.put(command, carryOut(command));
                case Work.Arrival arrival -> answers.put(arrival, admit(arrival));
                case Work.KeyChange change -> answers.put(change, changeKeys(change));
            }
        }
        store();
    }

    /// The answer to each piece of work, to be given once the transaction has committed.
    Map<Work, Object> answers() {
        return answers;
    }

    /// What has been stored by it.
    List<StoredEntry> stored() {
        return fresh;
    }

    /// How the journal goes on from here.
    HeadRow head() {
        return head;
    }

    /// Where the streams end that it has to do with.
    Map<StreamId, StreamHead> heads() {
        return Map.copyOf(heads);
    }

    /// What was applied, in order.
    List<Recent.Applied> applied() {
        return applied;
    }

    @Override
    public List<Recorded> about(String subject) {
        List<Recorded> all = new ArrayList<>(shelves.entries().about(agreementInHand(), subject));
        for (StoredEntry each : fresh) {
            if (each.content().subject().equals(subject) && each.content().stream().agreement().equals(agreement) && own(each)) {
                each.recorded().ifPresent(all::add);
            }
        }
        return all;
    }

    @Override
    public Optional<Recorded> entry(Sha256 hash) {
        return fresh.stream().filter(each -> each.hash().equals(hash) && own(each)).findFirst().flatMap(StoredEntry::recorded)
                .or(() -> shelves.entries().applied(hash));
    }

    private boolean own(StoredEntry entry) {
        return entry.content().stream().government().equals(shelves.government());
    }

    private String agreementInHand() {
        if (agreement == null) {
            throw new IllegalStateException("A ledger is read while a decision is made");
        }
        return agreement;
    }

    private Outcome carryOut(Work.Command command) {
        agreement = command.agreement();
        return switch (command.decision().decide(this, now)) {
            case Ruling.Refused refused -> new Outcome.Refused(refused.refusal());
            case Ruling.Accepted accepted -> {
                StreamId stream = ownStream(command);
                yield shelves.signing().after(stream, headOf(stream)).<Outcome>map(signer -> new Outcome.Done(accepted.statements().stream().map(each -> state(command.who(), stream, each, signer)).toList()))
                        .orElseGet(() -> new Outcome.Refused(new KeyMissing()));
            }
        };
    }

    private KeysChanged changeKeys(Work.KeyChange change) {
        EntrySigner newest = shelves.signing().newest();
        List<StreamId> changed = new ArrayList<>();
        List<StreamId> left = new ArrayList<>();
        for (StreamId stream : ownStreams()) {
            StreamHead head = headOf(stream);
            Optional<EntrySigner> signer = shelves.signing().after(stream, head);
            if (signer.isEmpty()) {
                left.add(stream);
            } else if (!signer.get().certificate().equals(newest.certificate())) {
                state(change.who(), stream, new Statement(KeyChanged.to(newest.certificate(), head.sequence() + 2), "key/" + stream.source(), null), signer.get());
                changed.add(stream);
            }
        }
        return new KeysChanged(changed, left);
    }

    private Set<StreamId> ownStreams() {
        Set<StreamId> all = new LinkedHashSet<>(shelves.standing().of(shelves.government()));
        heads.keySet().stream().filter(each -> each.government().equals(shelves.government())).forEach(all::add);
        return all;
    }

    /// The stream in which this node states things under an agreement now: the last that it began.
    private StreamId ownStream(Work.Command command) {
        StreamId last = own.computeIfAbsent(command.agreement(), shelves::ownStream);
        if (!command.continued()) {
            return last;
        }
        StreamId next = new StreamId(last.government(), last.agreement(), last.continuation() + 1);
        own.put(command.agreement(), next);
        return next;
    }

    private Recorded state(Signatory who, StreamId stream, Statement statement, EntrySigner signer) {
        StreamHead head = headOf(stream);
        var content = new EntryContent(stream, head.sequence() + 1, head.hash(), UuidVersion7.at(now), now, shelves.language().nameOf(statement.fact()), statement.subject(),
                who.actor(), statement.clause(), statement.answers(), shelves.language().write(statement.fact()));
        Entry entry = signer.sign(content, now);
        add(new StoredEntry(++position, entry, statement.fact()));
        return StoredEntry.recorded(content, entry.hash(), statement.fact());
    }

    private Admission admit(Work.Arrival arrival) {
        StreamId stream = arrival.bundle().stream();
        List<VerifiedEntry> entries = arrival.bundle().entries();
        if (!entries.isEmpty() && !follows(entries.getFirst().entry().content(), headOf(stream))) {
            return new Admission(stream, headOf(stream), 0, true);
        }
        entries.forEach(each -> add(shelves.entries().stored(++position, each.entry())));
        Admission admission = new Admission(stream, headOf(stream), entries.size(), false);
        arrival.together().accept(admission);
        return admission;
    }

    private static boolean follows(EntryContent entry, StreamHead head) {
        return entry.sequence() == head.sequence() + 1 && Objects.equals(entry.previous(), head.hash());
    }

    private void add(StoredEntry entry) {
        fresh.add(entry);
        if (own(entry)) {
            shelves.signing().passed(entry.entry());
        }
        heads.put(entry.content().stream(), new StreamHead(entry.content().sequence(), entry.hash()));
    }

    private StreamHead headOf(StreamId stream) {
        return heads.computeIfAbsent(stream, shelves.standing()::head);
    }

    private void store() {
        if (fresh.isEmpty()) {
            return;
        }
        Map<StreamId, Integer> numbers = new HashMap<>();
        fresh.forEach(each -> numbers.computeIfAbsent(each.content().stream(), shelves.standing()::number));
        Release release = shelves.waiting().release(fresh, shelves.standing().anyWaits());
        if (!release.held().isEmpty()) {
            shelves.standing().someWait();
        }
        Writes writes = shelves.writes();
        shelves.place(release, fresh, numbers, head.applied(), now, writes);
        applied = placed(release.order(), head.applied());
        head = head.at(position, head.applied() + applied.size());
        view(applied.stream().map(Recent.Applied::entry).toList(), writes);
        shelves.standing().move(head, numbers.keySet().stream().collect(Collectors.toMap(Function.identity(), this::headOf)), writes);
        send(writes);
    }

    private void view(List<Recorded> entries, Writes writes) {
        if (careful) {
            writes.send();
            shelves.views().applyAlone(entries, shelves.standing().broken());
        } else {
            shelves.views().apply(entries, shelves.standing().broken(), writes);
        }
    }

    /// What views write goes with everything else: whose fault it is if the database refuses it shows when each is applied alone.
    private void send(Writes writes) {
        try {
            writes.send();
        } catch (RuntimeException e) {
            throw careful ? e : new ViewFailedException(e);
        }
    }

    private static List<Recent.Applied> placed(List<StoredEntry> order, long lastPlace) {
        List<Recent.Applied> placed = new ArrayList<>();
        for (StoredEntry each : order) {
            placed.add(new Recent.Applied(lastPlace + placed.size() + 1, each.recorded().orElseThrow(), each.entry().jws()));
        }
        return placed;
    }
}
