package org.entente.officialtext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the paper that stands before the first agreement: addressee and title, sections with numbered paragraphs, issuer and date.
final class PaperReader {

    private final List<Block> blocks;
    private final List<Unread> unread;
    private final List<Block> headings = new ArrayList<>();
    private final List<Paper.Paragraph> paragraphs = new ArrayList<>();
    private @Nullable Block addressee;
    private @Nullable Block title;
    private @Nullable String part;
    private @Nullable String section;

    private PaperReader(List<Block> blocks, List<Unread> unread) {
        this.blocks = blocks;
        this.unread = unread;
    }

    /// The paper, or null where there is none.
    static @Nullable Paper read(List<Block> blocks, List<Unread> unread) {
        return blocks.isEmpty() ? null : new PaperReader(blocks, unread).read();
    }

    private Paper read() {
        for (Block block : blocks) {
            if (isParagraph(block)) {
                paragraph(block);
            } else {
                headings.add(block);
            }
        }
        Optional<LocalDate> month = headings.isEmpty() ? Optional.empty() : Dates.month(headings.getLast().folded());
        int issuers = headings.size() - (month.isPresent() ? 1 : 0);
        Passage issuer = month.isPresent() && issuers > 0 ? headings.get(issuers - 1).passage() : null;
        headings.subList(0, Math.max(0, issuer == null ? issuers : issuers - 1)).forEach(each -> unread.add(new Unread(Unread.Kind.NOT_PLACED, each.passage())));
        Block first = addressee == null ? blocks.getFirst() : addressee;
        return new Paper(first.passage(), title == null ? null : title.passage(), paragraphs, issuer, month.orElse(null));
    }

    private static boolean isParagraph(Block block) {
        return block.endsSentence() || Marker.of(block).filter(marker -> marker.level() == Marker.Level.FIGURE).isPresent();
    }

    private void paragraph(Block block) {
        if (addressee == null) {
            openings();
        }
        underHeadings();
        int next = paragraphs.size() + 1;
        Optional<Marker> marker = Marker.of(block).filter(each -> each.level() == Marker.Level.FIGURE);
        if (marker.isEmpty()) {
            unread.add(new Unread(Unread.Kind.PARAGRAPH_WITHOUT_NUMBER, block.passage()));
        } else if (marker.get().value() != next) {
            unread.add(new Unread(Unread.Kind.NUMBER_OUT_OF_ORDER, block.passage()));
        }
        paragraphs.add(new Paper.Paragraph(marker.map(Marker::value).orElse(next), part, section, block.from(marker.map(Marker::length).orElse(0))));
    }

    /// The last of the headings is the section's; one above it is that of a part.
    private void underHeadings() {
        headings.stream().limit(Math.max(0, headings.size() - 2)).forEach(each -> unread.add(new Unread(Unread.Kind.NOT_PLACED, each.passage())));
        if (!headings.isEmpty()) {
            part = headings.size() > 1 ? headings.get(headings.size() - 2).text() : part;
            section = headings.getLast().text();
        }
        headings.clear();
    }

    /// The lines above the first section: whom the paper is for, then what it is called.
    private void openings() {
        addressee = headings.isEmpty() ? blocks.getFirst() : headings.removeFirst();
        title = headings.size() > 1 ? headings.removeFirst() : null;
    }
}
