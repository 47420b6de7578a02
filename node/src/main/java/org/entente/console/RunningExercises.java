package org.entente.console;

import java.util.List;
import org.entente.script.ScriptText;
import org.springframework.beans.factory.ObjectProvider;

/// Knows which exercises are going on; while one is, every page that an officer sees carries the yellow strip with its name, and what is newly written is an
/// exercise unless somebody chooses otherwise. A module that runs exercises contributes a bean. A page about something that belongs to an exercise sets the
/// model attribute `exercise` to true, and one about something real to false.
@FunctionalInterface
public interface RunningExercises {

    /// Their names, as they were written; empty when none is going on.
    List<ScriptText> names();

    /// Whether one is going on, as any module knows.
    static boolean any(ObjectProvider<RunningExercises> modules) {
        return modules.stream().anyMatch(each -> !each.names().isEmpty());
    }
}
