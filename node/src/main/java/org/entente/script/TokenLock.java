package org.entente.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Proves that two versions of a text carry the same dates, times, quantities, numbers and codes.
///
/// Chinese numerals count with a unit, in a date, behind 第 or before a counting word; English number words from two to twelve
/// count. A lone 一 or "one" does not, because it is rarely a figure. Currencies are not compared, only their amounts.
public final class TokenLock {

    private TokenLock() {}

    /// All tokens of a text, in its order.
    public static List<LockedToken> tokens(ScriptText text) {
        return new TokenReader(text).read();
    }

    /// Empty if both carry the same tokens equally often, in whatever order; otherwise first what the first version has.
    public static List<TokenDifference> differences(ScriptText first, ScriptText second) {
        var inFirst = byValue(first);
        var inSecond = byValue(second);
        var values = new LinkedHashSet<>(inFirst.keySet());
        values.addAll(inSecond.keySet());
        return values.stream()
                .map(value -> new TokenDifference(
                        value, inFirst.getOrDefault(value, List.of()), inSecond.getOrDefault(value, List.of())))
                .filter(pair -> pair.first().size() != pair.second().size())
                .toList();
    }

    public static boolean agree(ScriptText first, ScriptText second) {
        return differences(first, second).isEmpty();
    }

    private static LinkedHashMap<String, List<LockedToken>> byValue(ScriptText text) {
        return tokens(text).stream()
                .collect(Collectors.groupingBy(LockedToken::value, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
