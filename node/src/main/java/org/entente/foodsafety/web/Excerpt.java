package org.entente.foodsafety.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.foodsafety.SearchHit;
import org.entente.script.MatchedPassage;

/// A text in which a search found something: in pieces, those that were found marked, with the reasons why they count as what was asked for.
///
/// @param reasons such as `衞生 = 衛生 = 卫生`; empty where the text has the words exactly as asked
record Excerpt(String fieldKey, String tag, List<Piece> pieces, List<String> reasons) {

    record Piece(String text, boolean found) {}

    static Excerpt of(SearchHit.Found found) {
        List<String> reasons = found.passages().stream().filter(each -> !each.exact()).map(MatchedPassage::reason).distinct().toList();
        return new Excerpt(found.messageKey(), found.text().script().tag(), pieces(found.text().text(), found.passages()), reasons);
    }

    private static List<Piece> pieces(String text, List<MatchedPassage> passages) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (MatchedPassage each : passages.stream().sorted(Comparator.comparingInt(MatchedPassage::from)).toList()) {
            if (each.from() < done || each.to() > text.length()) {
                continue;
            }
            add(pieces, text.substring(done, each.from()), false);
            add(pieces, text.substring(each.from(), each.to()), true);
            done = each.to();
        }
        add(pieces, text.substring(done), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
