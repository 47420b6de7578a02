package org.entente.script;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One way in which a token can be written, and the value that it then has; no value if it only looks like one.
record TokenRule(LockedToken.Kind kind, Pattern form, Function<MatchResult, Optional<String>> value) {

    static TokenRule of(LockedToken.Kind kind, String form, Function<MatchResult, String> value) {
        return new TokenRule(kind, Pattern.compile(form), value.andThen(Optional::of));
    }

    Optional<LockedToken> at(String written, String folded, int from) {
        var matcher = form.matcher(folded).region(from, folded.length()).useTransparentBounds(true).useAnchoringBounds(false);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return value.apply(matcher.toMatchResult()).map(normal -> {
            var token = written.substring(from, matcher.end());
            return new LockedToken(kind, kind == LockedToken.Kind.CODE ? token : normal, from, matcher.end(), token);
        });
    }
}
