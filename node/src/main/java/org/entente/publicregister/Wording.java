package org.entente.publicregister;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.script.LockedToken;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.entente.script.TokenLock;

/// The same release in all three languages.
public record Wording(Passage hant, Passage hans, Passage en) {

    public Wording {
        if (hant == null || hans == null || en == null) {
            throw new IllegalArgumentException("A release stands in all three languages");
        }
    }

    public Passage in(Script script) {
        return switch (script) {
            case HANT -> hant;
            case HANS -> hans;
            case LATIN -> en;
        };
    }

    public ScriptText headline(Script script) {
        return new ScriptText(in(script).headline(), script);
    }

    public ScriptText text(Script script) {
        return new ScriptText(in(script).text(), script);
    }

    /// Dates, quantities, numbers and codes that do not stand equally often in all three languages; empty when they agree.
    public List<FigureDifference> differences() {
        Map<String, Long> inHant = figures(Script.HANT);
        Map<String, Long> inHans = figures(Script.HANS);
        Map<String, Long> inEnglish = figures(Script.LATIN);
        var values = new TreeSet<>(inHant.keySet());
        values.addAll(inHans.keySet());
        values.addAll(inEnglish.keySet());
        List<FigureDifference> differences = new ArrayList<>();
        for (String value : values) {
            var line = new FigureDifference(value, inHant.getOrDefault(value, 0L), inHans.getOrDefault(value, 0L), inEnglish.getOrDefault(value, 0L));
            if (line.hant() != line.hans() || line.hant() != line.en()) {
                differences.add(line);
            }
        }
        return differences;
    }

    private Map<String, Long> figures(Script script) {
        return TokenLock.tokens(new ScriptText(in(script).whole(), script)).stream().collect(Collectors.groupingBy(LockedToken::value, Collectors.counting()));
    }
}
