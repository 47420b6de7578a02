package org.entente.publicregister;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;

/// A text by which both sides stood at the same time.
///
/// @param at    when the second side stated it, by its own word
/// @param ended the withdrawal that ended it; null while both stand by it
public record Publication(int version, ReleaseContent content, Sha256 text, Instant at, @Nullable ReleaseStep ended) {

    static final Comparator<Publication> ORDER = Comparator.comparing(Publication::at).thenComparing(Publication::version).thenComparing(each -> each.text().hex());

    static Optional<Publication> of(ReleaseProposed proposal, Consent one, Consent other) {
        Instant at = one.from().isAfter(other.from()) ? one.from() : other.from();
        ReleaseStep ended = Stream.of(one, other).filter(each -> !each.stands()).map(Consent::until).min(ReleaseStep.TIME).orElse(null);
        return ended == null || at.isBefore(ended.at())
                ? Optional.of(new Publication(proposal.version(), proposal.content(), new Sha256(proposal.hash()), at, ended))
                : Optional.empty();
    }

    public boolean stands() {
        return ended == null;
    }
}
