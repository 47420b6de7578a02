package org.entente.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// OpenCC's procedure for one conversion: bring to normal form, cut into words, then lead each piece through the steps, replacing
/// from left to right the longest word that a step knows.
record ConversionChain(List<Words> normal, Optional<Words> cut, List<Words> steps) {

    String convert(String text) {
        var prepared = lead(text, normal);
        if (cut.isEmpty()) {
            return lead(prepared, steps);
        }
        var converted = new StringBuilder(text.length());
        pieces(cut.get(), prepared).forEach(piece -> converted.append(lead(piece, steps)));
        return converted.toString();
    }

    private static String lead(String piece, List<Words> steps) {
        for (var step : steps) {
            piece = replace(step, piece);
        }
        return piece;
    }

    private static String replace(Words words, String text) {
        var replaced = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            var match = words.at(text, at);
            if (match.isPresent()) {
                replaced.append(match.get().becomes());
                at += match.get().length();
            } else {
                var next = text.offsetByCodePoints(at, 1);
                replaced.append(text, at, next);
                at = next;
            }
        }
        return replaced.toString();
    }

    /// Each known word is a piece, and so is whatever stands between two of them.
    private static List<String> pieces(Words words, String text) {
        var pieces = new ArrayList<String>();
        var begun = 0;
        for (int at = 0; at < text.length(); ) {
            var match = words.at(text, at);
            if (match.isEmpty()) {
                at = text.offsetByCodePoints(at, 1);
                continue;
            }
            if (begun < at) {
                pieces.add(text.substring(begun, at));
            }
            begun = at + match.get().length();
            pieces.add(text.substring(at, begun));
            at = begun;
        }
        if (begun < text.length()) {
            pieces.add(text.substring(begun));
        }
        return pieces;
    }
}
