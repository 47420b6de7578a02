package org.entente.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.BundleVerdict;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;

/// A peer of a node under test: signs statements with its own test key, and its entries are admitted as if they had come over the wire.
public final class OtherSide {

    private final StreamId stream;
    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private StreamHead head = StreamHead.EMPTY;

    public OtherSide(Government government, String agreement, Vocabulary... vocabularies) {
        this.stream = new StreamId(government.code(), agreement);
        this.language = new Language(List.of(vocabularies));
    }

    /// Signs a statement of that government, at a time of its own.
    public Recorded state(Statement statement, Signatory who, Instant at) {
        try {
            Sha256 previous = head.hash();
            var content = new EntryContent(stream, head.sequence() + 1, previous, UuidVersion7.at(at), at, language.nameOf(statement.fact()), statement.subject(), who.actor(),
                    statement.clause(), statement.answers(), language.write(statement.fact()));
            Entry entry = TestKeys.folder(new Government(stream.government())).signer().sign(content, at);
            lines.add(entry.jws());
            head = new StreamHead(content.sequence(), entry.hash());
            return StoredEntry.recorded(entry.content(), entry.hash(), statement.fact());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything signed so far reaches a node.
    public void deliverTo(Journal journal, ThisNode node, Instant now) {
        var verdict = new BundleVerifier(node.trust()).verify(stream, journal.head(stream), number -> journal.jws(stream, number), lines.subList((int) journal.head(stream).sequence(), lines.size()), now);
        if (!(verdict instanceof BundleVerdict.Trusted trusted)) {
            throw new AssertionError(verdict.toString());
        }
        journal.admit(trusted.bundle(), admission -> {});
    }
}
