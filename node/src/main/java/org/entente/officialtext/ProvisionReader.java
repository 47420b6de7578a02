package org.entente.officialtext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the provisions of an agreement: articles, the items below them, and the paragraphs of each.
///
/// Items whose numbers go on across articles are known by that number alone, and what they stand under is a chapter; items that begin anew in each article are known by both numbers.
final class ProvisionReader {

    private final List<Block> blocks;
    private final List<Unread> unread;
    private final boolean running;

    ProvisionReader(List<Block> blocks, List<Unread> unread) {
        this.blocks = blocks;
        this.unread = unread;
        this.running = itemsRunOn(blocks);
    }

    List<Provision> read() {
        List<Provision> provisions = new ArrayList<>();
        int articles = 0;
        for (int at = 0; at < blocks.size(); ) {
            int end = next(at + 1, blocks.size(), Marker.Level.ARTICLE);
            if (isClosing(at)) {
                provisions.add(closing(at, end, articles + 1));
            } else {
                provisions.add(article(at, end, articles));
                articles++;
            }
            at = end;
        }
        return provisions;
    }

    private Provision article(int from, int to, int before) {
        Marker marker = Marker.of(blocks.get(from)).orElse(null);
        if (marker == null || marker.value() != before + 1) {
            unread.add(new Unread(Unread.Kind.NUMBER_OUT_OF_ORDER, blocks.get(from).passage()));
        }
        String path = String.valueOf(marker == null ? before + 1 : marker.value());
        int items = next(from + 1, to, Marker.Level.ITEM);
        List<Provision> below = items(items, to, path);
        return provision(running && !below.isEmpty() ? Provision.Kind.CHAPTER : Provision.Kind.ARTICLE, marker, running && !below.isEmpty() ? "chapter-" + path : path, from, items, below);
    }

    private List<Provision> items(int from, int to, String article) {
        List<Provision> items = new ArrayList<>();
        int last = -1;
        for (int at = from; at < to; ) {
            int end = next(at + 1, to, Marker.Level.ITEM);
            Marker marker = Marker.of(blocks.get(at)).orElseThrow();
            if (last >= 0 && marker.value() != last + 1) {
                unread.add(new Unread(Unread.Kind.NUMBER_OUT_OF_ORDER, blocks.get(at).passage()));
            }
            last = marker.value();
            items.add(provision(Provision.Kind.ITEM, marker, running ? String.valueOf(marker.value()) : article + "." + marker.value(), at, end, List.of()));
            at = end;
        }
        return items;
    }

    /// A provision of the blocks from its number to the next: a heading where the first of several is no sentence, then its text, or paragraphs when there are more.
    private Provision provision(Provision.Kind kind, @Nullable Marker marker, String path, int from, int to, List<Provision> below) {
        List<Passage> texts = new ArrayList<>();
        texts.add(blocks.get(from).from(marker == null ? 0 : marker.length()));
        blocks.subList(from + 1, to).forEach(each -> texts.add(each.passage()));
        boolean headed = blocks.get(from).mayBeHeading() && (texts.size() > 1 || !below.isEmpty());
        Passage heading = headed ? texts.removeFirst() : null;
        boolean one = texts.size() == 1;
        List<Provision> children = new ArrayList<>(one ? List.of() : paragraphs(texts, path));
        children.addAll(below);
        return new Provision(kind, marker == null ? "" : written(from, marker), path, heading, one ? texts.getFirst() : null, children, List.of());
    }

    private static List<Provision> paragraphs(List<Passage> texts, String path) {
        List<Provision> paragraphs = new ArrayList<>();
        for (Passage text : texts) {
            paragraphs.add(new Provision(Provision.Kind.PARAGRAPH, "", path + "." + (paragraphs.size() + 1), null, text, List.of(), List.of()));
        }
        return paragraphs;
    }

    private Provision closing(int from, int to, int path) {
        List<Passage> texts = blocks.subList(from, to).stream().map(Block::passage).toList();
        return new Provision(Provision.Kind.CLOSING, "", running ? String.valueOf(lastItem() + 1) : String.valueOf(path), null, texts.size() == 1 ? texts.getFirst() : null,
                texts.size() == 1 ? List.of() : paragraphs(texts, String.valueOf(path)), List.of());
    }

    private int lastItem() {
        return blocks.stream().flatMap(each -> Marker.of(each).stream()).filter(each -> each.level() == Marker.Level.ITEM).mapToInt(Marker::value).max().orElse(0);
    }

    private String written(int at, Marker marker) {
        return blocks.get(at).text().substring(0, marker.length()).strip().replaceFirst("[、.]$", "");
    }

    /// Where the next provision of this level, or a higher one, or the closing provision begins.
    private int next(int from, int to, Marker.Level level) {
        int at = from;
        while (at < to && !isClosing(at) && Marker.of(blocks.get(at)).filter(each -> each.level().ordinal() <= level.ordinal()).isEmpty()) {
            at++;
        }
        return at;
    }

    private boolean isClosing(int at) {
        return Marker.of(blocks.get(at)).isEmpty() && AgreementReader.isClosing(blocks.get(at));
    }

    /// Decided by the first item of the second article that has items: it begins anew, or goes on.
    private static boolean itemsRunOn(List<Block> blocks) {
        boolean items = false;
        boolean nextArticle = false;
        for (Marker marker : blocks.stream().flatMap(each -> Marker.of(each).stream()).toList()) {
            if (marker.level() == Marker.Level.ARTICLE) {
                nextArticle = items;
            } else if (marker.level() == Marker.Level.ITEM && nextArticle) {
                return marker.value() > 1;
            } else if (marker.level() == Marker.Level.ITEM) {
                items = true;
            }
        }
        return false;
    }
}
