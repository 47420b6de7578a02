package org.entente.journal;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.evidence.StreamId;
import org.entente.party.NodeKeys;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Goes over to a new key for statements while the node works: each stream of this node states with the old key which one signs from its next number on. What others may rely on between
/// the two is not interrupted, and no number is lost.
@Component
public class KeyRollover {

    private final Writer writer;
    private final Streams streams;
    private final ThisNode node;
    private final Clock clock;
    private final ObjectProvider<AppendGuard> guards;

    KeyRollover(Writer writer, Streams streams, ThisNode node, Clock clock, ObjectProvider<AppendGuard> guards) {
        this.writer = writer;
        this.streams = streams;
        this.node = node;
        this.clock = clock;
        this.guards = guards;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// @param changed streams that go on with the new key
        /// @param left    streams that cannot, because the key that would have to say so is not here any more
        record Done(X509Certificate certificate, List<StreamId> changed, List<StreamId> left) implements Outcome {

            public Done {
                changed = List.copyOf(changed);
                left = List.copyOf(left);
            }
        }

        /// There is no good new key; the old one stays.
        record NoKey(NodeKeys.Renewal.Refused why) implements Outcome {}

        /// This node may state nothing at present; the old key stays.
        record NothingStated(Refusal why) implements Outcome {}
    }

    /// Takes the key that lies ready in the key folder, or a new one, and states the change in every own stream in one transaction. Should it be interrupted before that, streams go on with
    /// the old key, and another run completes it.
    ///
    /// @param who the administrator on whose word the change is stated
    public Outcome run(Signatory who) {
        Optional<Refusal> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new Outcome.NothingStated(obstacle.get());
        }
        return switch (node.keys().renewSigner(clock.instant())) {
            case NodeKeys.Renewal.Refused refused -> new Outcome.NoKey(refused);
            case NodeKeys.Renewal.Renewed(X509Certificate certificate) -> state(who, certificate);
        };
    }

    private Outcome state(Signatory who, X509Certificate certificate) {
        var work = new Work.KeyChange(who, new CompletableFuture<>());
        writer.put(work);
        KeysChanged changed = Journal.await(work.answer());
        if (changed.left().isEmpty()) {
            node.keys().forgetOldSigners();
        }
        return new Outcome.Done(certificate, changed.changed(), changed.left());
    }

    private Optional<Refusal> obstacle() {
        return own().stream().map(StreamId::agreement).distinct()
                .flatMap(agreement -> guards.stream().flatMap(guard -> guard.obstacle(agreement).stream())).findFirst();
    }

    private List<StreamId> own() {
        return streams.of(node.government().code());
    }
}
