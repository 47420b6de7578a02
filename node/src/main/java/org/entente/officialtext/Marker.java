package org.entente.officialtext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.script.Numerals;

/// The number at the beginning of a provision or paragraph.
///
/// @param number as written, without the mark behind it
/// @param length characters that it takes, with the white space after it
record Marker(Level level, String number, int value, int length) {

    /// `第一條` and `一、`; `（一）`; `1.` and `2、`; `(1)`.
    enum Level {
        ARTICLE, ITEM, FIGURE, BRACKETED_FIGURE
    }

    private static final Pattern SHAPE = Pattern.compile("""
            (?<article>第(?<a1>[〇零一二三四五六七八九十百]{1,5})[条章]|(?<a2>[一二三四五六七八九十百]{1,5})、)\\s*\
            |(?<item>\\((?<i>[一二三四五六七八九十百]{1,5})\\))\\s*\
            |(?<figure>(?<f>[0-9]{1,3})[.、])\\s*(?![0-9])\
            |(?<bracketed>\\((?<b>[0-9]{1,3})\\))\\s*""");

    static Optional<Marker> of(Block block) {
        Matcher found = SHAPE.matcher(block.folded());
        return found.lookingAt() ? Optional.of(of(found, block.text())) : Optional.empty();
    }

    private static Marker of(Matcher found, String text) {
        if (found.group("article") != null) {
            return marker(Level.ARTICLE, found, text, found.group("a1") == null ? "a2" : "a1");
        }
        if (found.group("item") != null) {
            return marker(Level.ITEM, found, text, "i");
        }
        return found.group("figure") == null ? marker(Level.BRACKETED_FIGURE, found, text, "b") : marker(Level.FIGURE, found, text, "f");
    }

    private static Marker marker(Level level, Matcher found, String text, String group) {
        return new Marker(level, text.substring(found.start(group), found.end(group)), Numerals.whole(found.group(group)), found.end());
    }
}
