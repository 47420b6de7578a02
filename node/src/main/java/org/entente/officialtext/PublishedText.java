package org.entente.officialtext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An official text, read.
///
/// @param paper      null when the text begins with an agreement
/// @param agreements in the order of the text
/// @param joined     where a line that breaks off in mid-sentence was joined to the next: page breaks, mostly
/// @param unread     what an officer has to decide
public record PublishedText(@Nullable Paper paper, List<AgreementText> agreements, List<Passage> joined, List<Unread> unread) {

    /// The longest text that is read, in characters.
    public static final int MOST_CHARACTERS = 2_000_000;

    public PublishedText {
        agreements = List.copyOf(agreements);
        joined = List.copyOf(joined);
        unread = List.copyOf(unread);
    }

    /// Reads a text in either Chinese script.
    ///
    /// @throws IllegalArgumentException for a text of more than {@link #MOST_CHARACTERS}
    public static PublishedText read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A text of more than " + MOST_CHARACTERS + " characters is not read");
        }
        Blocks blocks = Blocks.of(text);
        List<Integer> titles = Titles.in(blocks.all());
        List<Unread> unread = new ArrayList<>();
        Paper paper = PaperReader.read(blocks.all().subList(0, titles.isEmpty() ? blocks.all().size() : titles.getFirst()), unread);
        List<AgreementText> agreements = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int end = i + 1 < titles.size() ? titles.get(i + 1) : blocks.all().size();
            agreements.add(new AgreementReader(blocks.all().subList(titles.get(i), end), unread).read());
        }
        return new PublishedText(paper, agreements, blocks.joined(), unread);
    }
}
