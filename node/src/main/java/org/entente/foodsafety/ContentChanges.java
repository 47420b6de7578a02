package org.entente.foodsafety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.console.Text;
import org.entente.script.ScriptText;
import org.entente.script.TextDifference;
import org.jspecify.annotations.Nullable;

/// What differs between two contents of a notification, field by field in the order of its page. Rows are told apart by what names them: a lot by its number, a hazard by its agent,
/// a firm by its name, a recipient by name and lot, a measure by its kind.
public final class ContentChanges {

    private ContentChanges() {}

    public static List<ContentChange> between(CurrentContent before, CurrentContent after) {
        Map<ContentFields.Place, Object> old = ContentFields.of(before);
        Map<ContentFields.Place, Object> young = ContentFields.of(after);
        Set<ContentFields.Place> places = new LinkedHashSet<>(old.keySet());
        places.addAll(young.keySet());
        Map<ContentFields.Place, ContentChange> changes = new LinkedHashMap<>();
        for (ContentFields.Place each : places) {
            if (!same(old.get(each), young.get(each))) {
                ContentFields.Place whole = each.wholeRow();
                boolean inBoth = old.containsKey(whole) && young.containsKey(whole);
                changes.merge(inBoth ? each : whole, change(inBoth ? each : whole, old.get(each), young.get(each)), ContentChanges::joined);
            }
        }
        return changes.values().stream().sorted(java.util.Comparator.comparingInt(each -> ContentFields.ORDER.indexOf(each.labelKey().replaceAll(".*\\.(?:field|part)\\.([A-Za-z]+).*", "$1")))).toList();
    }

    /// Words that are only held to be in another script are the same words.
    private static boolean same(@Nullable Object before, @Nullable Object after) {
        return before instanceof ScriptText old && after instanceof ScriptText young ? old.text().equals(young.text()) : Objects.equals(before, after);
    }

    private static ContentChange change(ContentFields.Place place, @Nullable Object before, @Nullable Object after) {
        if (before instanceof ScriptText old && after instanceof ScriptText young && old.script() == young.script()) {
            TextDifference difference = TextDifference.between(old.text(), young.text());
            return new ContentChange(place.labelKey(), place.named(), pieces(difference.before(), old), pieces(difference.after(), young));
        }
        return new ContentChange(place.labelKey(), place.named(), pieces(before), pieces(after));
    }

    private static List<ContentChange.Piece> pieces(List<TextDifference.Part> parts, ScriptText whole) {
        return parts.stream().map(each -> new ContentChange.Piece(ContentFields.value(each.text()), whole.script().tag(), each.changed())).toList();
    }

    private static List<ContentChange.Piece> pieces(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case ScriptText words -> List.of(new ContentChange.Piece(ContentFields.value(words.text()), words.script().tag(), true));
            case Text text -> List.of(new ContentChange.Piece(text, null, true));
            default -> List.of(new ContentChange.Piece(ContentFields.value(value), null, true));
        };
    }

    /// The values of a row that came or went as a whole stand side by side.
    private static ContentChange joined(ContentChange row, ContentChange further) {
        return new ContentChange(row.labelKey(), row.row(), joined(row.before(), further.before()), joined(row.after(), further.after()));
    }

    private static List<ContentChange.Piece> joined(List<ContentChange.Piece> pieces, List<ContentChange.Piece> further) {
        List<ContentChange.Piece> all = new ArrayList<>(pieces);
        if (!pieces.isEmpty() && !further.isEmpty()) {
            all.add(new ContentChange.Piece(Text.of("notifications.changes.and"), null, true));
        }
        all.addAll(further);
        return all;
    }
}
