package org.entente.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.evidence.VerifiedBundle;
import org.entente.party.Signatory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Front door of the journal: records decisions, admits verified entries of peers, and tells what is held.
@Component
public class Journal {

    private final Writer writer;
    private final Streams streams;
    private final Entries entries;
    private final Recent recent;
    private final Waiting waiting;
    private final Views views;
    private final ObjectProvider<AppendGuard> guards;

    Journal(Writer writer, Streams streams, Entries entries, Recent recent, Waiting waiting, Views views, ObjectProvider<AppendGuard> guards) {
        this.writer = writer;
        this.streams = streams;
        this.entries = entries;
        this.recent = recent;
        this.waiting = waiting;
        this.views = views;
        this.guards = guards;
    }

    /// Puts a decision before the writer and waits until it is on record for good (committed and synced to disk) or refused.
    public Outcome record(String agreement, Signatory who, Decision decision) {
        return await(submit(agreement, who, decision));
    }

    /// Puts a decision before the writer; the answer comes after the commit. For whoever submits many.
    public CompletableFuture<Outcome> submit(String agreement, Signatory who, Decision decision) {
        Optional<Refusal> obstacle = guards.stream().flatMap(guard -> guard.obstacle(agreement).stream()).findFirst();
        if (obstacle.isPresent()) {
            return CompletableFuture.completedFuture(new Outcome.Refused(obstacle.get()));
        }
        return put(new Work.Command(agreement, who, decision, false, new CompletableFuture<>()));
    }

    /// Leaves this node's stream under an agreement where it is and goes on in a new one, whose first entries are those that the decision accepts. For a node that has lost the
    /// end of its stream and cannot have it back: numbers are never used twice. No guard is asked.
    public Outcome continueStream(String agreement, Signatory who, Decision decision) {
        return await(put(new Work.Command(agreement, who, decision, true, new CompletableFuture<>())));
    }

    private CompletableFuture<Outcome> put(Work.Command command) {
        writer.put(command);
        return command.answer();
    }

    /// Stores a peer's entries exactly as signed and applies the same views to them as to this node's own.
    ///
    /// @param together what must be stored in the same transaction, such as the receipt
    public Admission admit(VerifiedBundle bundle, Consumer<Admission> together) {
        CompletableFuture<Admission> answer = new CompletableFuture<>();
        writer.put(new Work.Arrival(bundle, together, answer));
        return await(answer);
    }

    /// All applied entries about a subject under an agreement, of every government, each after what it answers.
    public List<Recorded> about(String agreement, String subject) {
        return entries.about(agreement, subject);
    }

    /// Whether a subject is an exercise: whether any entry about it says so.
    public boolean isExercise(String agreement, String subject) {
        return about(agreement, subject).stream().map(Recorded::fact).anyMatch(Fact::practises);
    }

    /// The applied entry with this hash.
    public Optional<Recorded> entry(Sha256 hash) {
        return entries.applied(hash);
    }

    /// An entry as it was signed, applied or not.
    public Optional<String> jws(Sha256 hash) {
        return entries.jws(hash);
    }

    public Optional<String> jws(StreamId stream, long sequence) {
        return recent.at(stream, sequence).map(Recent.Applied::jws).or(() -> entries.jws(stream, sequence));
    }

    /// Those of the hashes that name an entry of a stream.
    public Set<Sha256> heldOf(StreamId stream, List<Sha256> hashes) {
        return entries.heldOf(stream, hashes);
    }

    /// The hash of an entry of a stream.
    public Optional<Sha256> hash(StreamId stream, long sequence) {
        return recent.at(stream, sequence).map(each -> each.entry().hash()).or(() -> entries.hash(stream, sequence));
    }

    /// Entries of a stream as they were signed, after a sequence number, in order.
    ///
    /// @param limit how many at the most
    public List<String> after(StreamId stream, long sequence, int limit) {
        return entries.after(stream, sequence, limit);
    }

    /// The same, of what this process recorded a moment ago; empty where that is not kept any more, and perhaps not all that there is.
    public List<String> justRecorded(StreamId stream, long sequence, int limit) {
        return recent.signed(stream, sequence, limit);
    }

    public StreamHead head(StreamId stream) {
        return streams.head(stream);
    }

    /// Where a stream ended after the last commit in which this process had to do with it, without asking the database. Another process of this government may have gone on since.
    public Optional<StreamHead> lastKnownHead(StreamId stream) {
        return recent.head(stream);
    }

    /// The same of all streams with which this process had to do.
    public Map<StreamId, StreamHead> lastKnownHeads() {
        return recent.heads();
    }

    /// Every stream held here, with its head.
    public Map<StreamId, StreamHead> heads() {
        return streams.heads();
    }

    /// Entries held here that are not applied, because they answer one that is missing or are not understood.
    public Waits waits() {
        return waiting.count();
    }

    /// How many entries have been applied here.
    public long applied() {
        return entries.applied();
    }

    /// Whether decisions and entries are taken at present.
    public boolean isOpen() {
        return writer.isOpen();
    }

    /// Views that failed and stand still, with the reason.
    public Map<String, String> brokenViews() {
        return views.broken();
    }

    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException unexpected ? unexpected : e;
        }
    }
}
