package org.entente.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.evidence.Actor;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import tools.jackson.databind.json.JsonMapper;

/// A stream signed outside any node, to be handed over in any shape.
final class TrialStream {

    static final Instant NOW = Instant.now();

    private final StreamId stream;
    private final EntrySigner signer;
    private final List<String> lines = new ArrayList<>();

    TrialStream(StreamId stream, Government signedBy) {
        this.stream = stream;
        try {
            this.signer = TestKeys.folder(signedBy).signer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TrialStream of(Government government) {
        return new TrialStream(new StreamId(government.code(), TrialNode.AGREEMENT), government);
    }

    /// The same beginning, and from then on other entries.
    TrialStream branchedAfter(int entries) {
        TrialStream branch = new TrialStream(stream, new Government(stream.government()));
        branch.lines.addAll(lines.subList(0, entries));
        return branch;
    }

    TrialStream grow(int entries) {
        IntStream.range(0, entries).forEach(i -> add("{\"word\":\"" + UUID.randomUUID() + "\"}"));
        return this;
    }

    TrialStream add(String data) {
        Sha256 previous = lines.isEmpty() ? null : Sha256.ofAscii(lines.getLast());
        var content = new EntryContent(stream, lines.size() + 1, previous, UUID.randomUUID(), NOW, "trial.said.v1", "trial", new Actor(stream.government() + "-TEST", "1001"), null, List.of(),
                JsonMapper.shared().readTree(data));
        Entry entry = signer.sign(content, NOW);
        lines.add(entry.jws());
        return this;
    }

    StreamId stream() {
        return stream;
    }

    /// The entries after one number up to and including another.
    List<String> part(int after, int upTo) {
        return List.copyOf(lines.subList(after, upTo));
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
