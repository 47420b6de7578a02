package org.entente.foodsafety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.script.Folding;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A firm, hazard or product that a notification names, with the form in which the same one is found again however it is written.
///
/// @param side of a firm
record NamedThing(Recurrence.Named kind, String folded, ScriptText written, @Nullable Side side) {

    /// All that a notification names, each once.
    static List<NamedThing> in(NotificationContent content) {
        Map<String, NamedThing> named = new LinkedHashMap<>();
        content.operators().forEach(firm -> firm.names().forEach(name -> add(named, new NamedThing(Recurrence.Named.OPERATOR, folded(name), name, firm.side()))));
        content.hazards().forEach(hazard -> add(named, new NamedThing(Recurrence.Named.HAZARD, folded(hazard.agent()), hazard.agent(), null)));
        if (content.product() != null) {
            add(named, new NamedThing(Recurrence.Named.PRODUCT, folded(content.product().name()), content.product().name(), null));
        }
        return List.copyOf(named.values());
    }

    /// One form for all ways of writing: scripts and variants folded, and nothing but letters and digits kept.
    static String folded(ScriptText name) {
        return folded(name.text());
    }

    static String folded(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        Folding.fold(name).codePoints().forEach(each -> {
            if (isLetterOrNumber(each)) {
                kept.appendCodePoint(each);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        });
        return kept.toString().strip();
    }

    private static boolean isLetterOrNumber(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static void add(Map<String, NamedThing> named, NamedThing thing) {
        if (!thing.folded().isEmpty()) {
            named.putIfAbsent(thing.kind() + " " + thing.folded(), thing);
        }
    }
}
