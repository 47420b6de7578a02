package org.entente.officialtext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An agreement as the source has it, with what its text proposes.
///
/// @param subtitle  such as the years that it is made for; null when there is none
/// @param preamble  paragraphs before the first article
/// @param articles  top level, each with what is below it; a closing provision without number comes last
/// @param originals null when the text says nothing
/// @param force     null when the text says nothing
/// @param term      null when the text says nothing: it has no end
/// @param signed    null when no provision states it; the signatures may
/// @param amendment the provision that says how it is amended; null when none does
/// @param annexes   whether the text speaks of annexes
public record AgreementText(
        Passage title,
        @Nullable Passage subtitle,
        List<Passage> preamble,
        List<Provision> articles,
        List<Signature> signatures,
        @Nullable Originals originals,
        @Nullable EntryIntoForce force,
        @Nullable Term term,
        @Nullable SignedAt signed,
        @Nullable Passage amendment,
        boolean annexes) {

    public AgreementText {
        preamble = List.copyOf(preamble);
        articles = List.copyOf(articles);
        signatures = List.copyOf(signatures);
    }

    /// Every provision, in the order of the text.
    public Stream<Provision> provisions() {
        return articles.stream().flatMap(Provision::all);
    }

    public Optional<Provision> provision(String path) {
        return provisions().filter(each -> each.path().equals(path)).findFirst();
    }
}
