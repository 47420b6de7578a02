package org.entente.presscheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressState;

/// What an officer of the liaison unit can do about a press check.
enum PressTask {
    ANSWER,
    RELEASE,
    ASK_AGAIN,
    BYPASS;

    /// The main thing first.
    static List<PressTask> of(PressCheckCase found) {
        List<PressTask> tasks = new ArrayList<>();
        if (!found.ours()) {
            return found.answer() == null ? List.of(ANSWER) : List.of();
        }
        boolean confirmed = found.state() == PressState.CONFIRMED && found.bypass() == null;
        if (found.released() == null && (confirmed || found.state() == PressState.CORRECTED)) {
            tasks.add(RELEASE);
        }
        if (found.state() == PressState.DENIED) {
            tasks.add(ASK_AGAIN);
        }
        if (found.answer() == null && found.bypass() == null) {
            tasks.add(BYPASS);
        }
        return tasks;
    }

    public String messageKey() {
        return "presscheck.task." + name();
    }

    /// Where it is done, seen from the page of the press check.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
