package org.entente.rumour;

import java.time.Instant;
import java.util.List;
import org.entente.script.ScriptText;

/// A story on which both sides agree, ready for publication at both.
///
/// @param id         report under which it goes
/// @param references all reports of the story
/// @param claim      what was claimed, in the words of the main report's headline
/// @param settledAt  when the second side agreed
/// @param exercise   whether it belongs to an exercise and must never be published as real
/// @param entries    the entries in which each side stated the text
public record SettledRumour(
        RumourId id, List<RumourId> references, ScriptText claim, Instant firstSeen, Verdict verdict, AgreedText text, Instant settledAt, boolean exercise, List<Place> entries) {

    static SettledRumour of(Rumour story) {
        Settlement settled = story.settlement().orElseThrow();
        return new SettledRumour(
                story.id(), List.copyOf(story.ids()), story.main().headline(), story.main().firstSeen(), settled.verdict(), settled.text(), settled.at(), story.exercise(),
                settled.findings().stream().map(Finding::place).toList());
    }
}
