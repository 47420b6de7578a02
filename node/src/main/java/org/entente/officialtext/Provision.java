package org.entente.officialtext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One provision of an agreement, and those below it.
///
/// @param number     as the source writes it: `一`, `（十五）`; empty for a paragraph or a closing provision without number
/// @param path       its permanent place: `1.4` for the fourth paragraph of article 1, `12` for item 12 where items count through across chapters
/// @param heading    words that stand above its text, if any
/// @param text       its own words; null where it only gathers others
/// @param children   sub-articles, or paragraphs where it has several
/// @param references provisions of the same agreement that its text names
public record Provision(
        Kind kind, String number, String path, @Nullable Passage heading, @Nullable Passage text, List<Provision> children, List<Reference> references) {

    /// What a provision is called in the text.
    public enum Kind {
        CHAPTER, ARTICLE, ITEM, PARAGRAPH, CLOSING
    }

    public Provision {
        children = List.copyOf(children);
        references = List.copyOf(references);
    }

    /// This provision and all below it, in the order of the text.
    public Stream<Provision> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::all));
    }

    /// All words of it, heading first.
    public Stream<Passage> passages() {
        return all().flatMap(each -> Stream.of(Optional.ofNullable(each.heading), Optional.ofNullable(each.text))).flatMap(Optional::stream);
    }

    Provision with(List<Reference> found, List<Provision> below) {
        return new Provision(kind, number, path, heading, text, below, found);
    }
}
