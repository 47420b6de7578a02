package org.entente.foodsafety;

import java.time.Instant;
import java.util.List;
import org.entente.script.ScriptText;

/// The addressee's liaison unit has informed departments of the notification, by name (FS-1.2, FS-1.3).
///
/// @param departments one to fifty, at most 300 characters each
/// @param at          when they were informed; not after the entry's own time
public record DepartmentsInformed(List<ScriptText> departments, Instant at) implements FoodSafetyFact {

    public DepartmentsInformed {
        Limits.moment("at", Limits.present("at", at));
        departments = Limits.list("departments", departments, 50);
        if (departments.isEmpty()) {
            throw new IllegalArgumentException("At least one department is named");
        }
        departments.forEach(each -> Limits.required("department", each, Limits.LINE));
    }
}
