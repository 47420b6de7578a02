package org.entente.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the tokens of one text from left to right. It reads the folded text, so that script, width and case make no difference;
/// a code alone is taken as written.
final class TokenReader {

    private static final String BETWEEN_CODES = "\\s*、\\s*";

    private final String written;
    private final String folded;
    private final Script script;
    private final List<LockedToken> tokens = new ArrayList<>();

    TokenReader(ScriptText text) {
        written = text.text();
        folded = Folding.fold(written);
        script = text.script();
    }

    List<LockedToken> read() {
        var labelled = labelledCodes();
        for (int at = 0; at < folded.length(); ) {
            var token = labelled.containsKey(at) ? Optional.of(labelled.get(at)) : token(at);
            token.ifPresent(tokens::add);
            at = token.map(LockedToken::to).orElse(at + 1);
        }
        return tokens;
    }

    private Optional<LockedToken> token(int at) {
        if (at > 0 && isLatin(folded.charAt(at)) && isLatin(folded.charAt(at - 1))) {
            return Optional.empty();
        }
        for (var rule : TokenRules.of(script)) {
            var token = rule.at(written, folded, at);
            if (token.isPresent()) {
                return token;
            }
        }
        return Optional.empty();
    }

    private TreeMap<Integer, LockedToken> labelledCodes() {
        var codes = new TreeMap<Integer, LockedToken>();
        var labels = BatchCodes.LABELLED.matcher(written);
        while (labels.find()) {
            var at = labels.start("codes");
            for (var code : labels.group("codes").split(BETWEEN_CODES)) {
                at = written.indexOf(code, at);
                codes.put(at, new LockedToken(LockedToken.Kind.CODE, code, at, at + code.length(), code));
                at += code.length();
            }
        }
        return codes;
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }
}
