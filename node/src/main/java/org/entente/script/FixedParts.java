package org.entente.script;

import java.util.Collection;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The parts of one text that conversion must not decide: what stays as written, and names whose form is laid down. Where two of
/// them overlap, the one that was named first stands.
final class FixedParts {

    /// Anything with a digit in it, ordinary or full width: numbers, dates, times, references, codes.
    private static final Pattern WITH_DIGIT = Pattern.compile("(?<![A-Za-z])[A-Za-z]*+[0-9０-９](?:[A-Za-z0-9０-９.,:/_%+-]*[A-Za-z0-9０-９%])?");

    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private final String text;

    record Part(int from, int to, String becomes) {}

    FixedParts(String text) {
        this.text = text;
    }

    Collection<Part> inOrder() {
        return parts.values();
    }

    FixedParts keep(Collection<String> asWritten) {
        for (var token : asWritten) {
            for (int at = text.indexOf(token); at >= 0 && !token.isEmpty(); at = text.indexOf(token, at + token.length())) {
                fix(at, at + token.length(), token);
            }
        }
        return this;
    }

    FixedParts keepCodesAndNumbers() {
        BatchCodes.LABELLED.matcher(text).results().forEach(found -> keep(found.start("codes"), found.end("codes")));
        WITH_DIGIT.matcher(text).results().forEach(found -> keep(found.start(), found.end()));
        return this;
    }

    FixedParts name(Words names) {
        for (int at = 0; at < text.length(); at++) {
            var name = names.at(text, at);
            if (name.isPresent()) {
                fix(at, at + name.get().length(), name.get().becomes());
                at += name.get().length() - 1;
            }
        }
        return this;
    }

    private void keep(int from, int to) {
        fix(from, to, text.substring(from, to));
    }

    private void fix(int from, int to, String becomes) {
        var before = parts.lowerEntry(to);
        if (before == null || before.getValue().to() <= from) {
            parts.put(from, new Part(from, to, becomes));
        }
    }
}
