package org.entente.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds where an agreement begins: at a line of its own that names an instrument, and that a preamble or a first article follows. A heading above
/// a later numbered paragraph of a paper is none.
final class Titles {

    private static final Pattern INSTRUMENT = Pattern.compile("[^。;:]{2,80}(?:协议书?|安排|备忘录|意向书|公约)");
    /// A preamble or an article is no further away than this many blocks: a subtitle may stand between.
    private static final int REACH = 3;

    private Titles() {}

    /// The places of the titles among the blocks.
    static List<Integer> in(List<Block> blocks) {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isTitle(blocks.get(i)) && leadsIn(blocks, i)) {
                titles.add(i);
            }
        }
        return titles;
    }

    private static boolean isTitle(Block block) {
        return Marker.of(block).isEmpty() && INSTRUMENT.matcher(block.folded()).matches();
    }

    private static boolean leadsIn(List<Block> blocks, int title) {
        if (title + 1 < blocks.size() && Marker.of(blocks.get(title + 1)).filter(each -> each.level() == Marker.Level.FIGURE && each.value() > 1).isPresent()) {
            return false;
        }
        return blocks.subList(title + 1, Math.min(blocks.size(), title + 1 + REACH)).stream()
                .anyMatch(each -> each.endsSentence() || Marker.of(each).filter(marker -> marker.level() == Marker.Level.ARTICLE).isPresent());
    }
}
