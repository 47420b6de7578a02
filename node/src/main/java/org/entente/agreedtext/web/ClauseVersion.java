package org.entente.agreedtext.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.agreedtext.AmendmentProposed;
import org.entente.agreedtext.ClauseChange;
import org.entente.agreedtext.ProposalLine;
import org.entente.agreedtext.TextHistory;
import org.entente.script.Script;
import org.entente.script.TextDifference;
import org.jspecify.annotations.Nullable;

/// One version of a clause: the words that it came with, or what an amendment made of them.
///
/// @param line    the proposal that brought it
/// @param applies first day; null for the text that was tabled
/// @param changes by script, what went and what came
record ClauseVersion(ProposalLine line, @Nullable LocalDate applies, ClauseChange.@Nullable Kind kind, Map<Script, TextDifference> changes) {

    /// The latest first.
    static List<ClauseVersion> of(TextHistory history, String clause) {
        List<ClauseVersion> versions = new ArrayList<>();
        Map<Script, String> words = new LinkedHashMap<>();
        for (Script script : history.scripts()) {
            history.original(script, clause).ifPresent(each -> {
                words.put(script, each.words());
                versions.add(new ClauseVersion(history.agreed(script).orElseThrow(), null, null, Map.of(script, TextDifference.between(each.words(), each.words()))));
            });
        }
        for (ProposalLine line : history.amendments()) {
            AmendmentProposed amendment = (AmendmentProposed) line.proposal();
            amendment.changes().stream().filter(each -> each.changed().equals(clause)).forEach(each -> versions.add(new ClauseVersion(line, amendment.applies(), each.kind(), changes(each, words))));
        }
        return versions.reversed();
    }

    private static Map<Script, TextDifference> changes(ClauseChange change, Map<Script, String> words) {
        Map<Script, TextDifference> changes = new LinkedHashMap<>();
        List.of(Script.HANT, Script.HANS).forEach(script -> {
            String after = change.words(script);
            changes.put(script, TextDifference.between(Optional.ofNullable(words.put(script, after)).orElse(""), after));
        });
        return changes;
    }
}
