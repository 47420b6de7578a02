package org.entente.agreedtext;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.officialtext.Unread;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// Put the text of an agreement, as it was read, before the other parties.
///
/// @param source  SHA-256 of the published text
/// @param clauses ids of its provisions in the order of {@link AgreedTexts#provisions}; empty to take those proposed
/// @param choices how each of the part's unread places was settled, in their order
public record TableText(TextPart part, Script script, String source, List<String> clauses, List<Choice> choices) {

    /// @param as null while the officer has not decided
    public record Choice(TextTabled.@Nullable Settlement as, String note) {

        boolean isMade() {
            return as != null && (as != TextTabled.Settlement.AS_NOTED || !note.isBlank());
        }
    }

    public TableText {
        clauses = List.copyOf(clauses);
        choices = List.copyOf(choices);
    }

    boolean isSettled() {
        return choices.size() == part.unread().size() && choices.stream().allMatch(Choice::isMade);
    }

    List<TextTabled.Settled> settled() {
        return IntStream.range(0, choices.size()).mapToObj(at -> settled(part.unread().get(at), choices.get(at))).toList();
    }

    private static TextTabled.Settled settled(Unread place, Choice choice) {
        return new TextTabled.Settled(place.kind().name(), place.passage().line(), place.passage().text(), choice.as(), choice.note().strip());
    }
}
