package org.entente.foodsafety;

import java.util.List;
import org.entente.script.ScriptText;

/// Something that was named in notifications before: the same firm, hazard or product, in whatever script.
///
/// @param asked  as it stands in the notification at hand
/// @param before the earlier notifications that name it, latest first, at most 20
/// @param total  how many there are
public record Recurrence(Named kind, ScriptText asked, List<NotificationLine> before, long total) {

    public enum Named {
        OPERATOR,
        HAZARD,
        PRODUCT;

        public String messageKey() {
            return "foodsafety.named." + name();
        }
    }
}
