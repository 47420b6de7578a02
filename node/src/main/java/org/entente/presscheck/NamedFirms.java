package org.entente.presscheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.entente.script.Folding;
import org.entente.script.ScriptText;

/// Where a text names firms, in whichever script the names are known.
public final class NamedFirms {

    private NamedFirms() {}

    /// A stretch of a text as it was written.
    ///
    /// @param named whether it is the name of a firm
    public record Piece(String text, boolean named) {}

    /// The whole text in pieces, in its order.
    public static List<Piece> in(ScriptText text, List<ScriptText> firms) {
        BitSet named = named(Folding.fold(text.text()), firms);
        List<Piece> pieces = new ArrayList<>();
        int length = text.text().length();
        for (int from = 0; from < length; ) {
            boolean name = named.get(from);
            int end = name ? named.nextClearBit(from) : named.nextSetBit(from);
            int to = end < 0 ? length : Math.min(end, length);
            pieces.add(new Piece(text.text().substring(from, to), name));
            from = to;
        }
        return List.copyOf(pieces);
    }

    /// Folding keeps every character's place, so that places in the folded text are places in the text as written.
    private static BitSet named(String folded, List<ScriptText> firms) {
        BitSet named = new BitSet(folded.length());
        firms.stream().map(ScriptText::text).filter(each -> !FirmName.folded(each).isEmpty()).forEach(each -> {
            Matcher found = FirmName.pattern(each).matcher(folded);
            while (found.find()) {
                named.set(found.start(), found.end());
            }
        });
        return named;
    }
}
