package org.entente.officialtext;

import java.util.ArrayList;
import java.util.List;

/// The blocks of a source. A line that breaks off in mid-sentence, as at the end of a page, is joined to the next one.
///
/// @param joined the last words before each join and the first after it
record Blocks(List<Block> all, List<Passage> joined) {

    /// A page has at least this many characters a line: a shorter line that ends without a full stop is a heading or stands for itself.
    private static final int FULL_LINE = 36;
    private static final int SHOWN = 12;

    static Blocks of(String source) {
        List<Block> all = new ArrayList<>();
        List<Passage> joined = new ArrayList<>();
        boolean apart = true;
        int number = 0;
        for (String line : source.lines().toList()) {
            number++;
            String text = line.strip().replace("\uFEFF", "");
            if (text.isEmpty()) {
                apart = true;
                continue;
            }
            Block next = Block.of(number, text, apart);
            if (!all.isEmpty() && breaksOff(all.getLast()) && continues(next)) {
                joined.add(new Passage(number, tail(all.getLast().text()) + "‖" + head(text)));
                all.set(all.size() - 1, all.getLast().joinedTo(next));
            } else {
                all.add(next);
            }
            apart = false;
        }
        return new Blocks(List.copyOf(all), List.copyOf(joined));
    }

    private static boolean breaksOff(Block block) {
        return !block.endsSentence() && block.hasSentenceMarks() && block.text().length() >= FULL_LINE && !SignatureCell.looksLikeOne(block);
    }

    private static boolean continues(Block block) {
        return Marker.of(block).isEmpty() && !SignatureCell.looksLikeOne(block);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - SHOWN));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(SHOWN, text.length()));
    }
}
