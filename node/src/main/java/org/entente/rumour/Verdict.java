package org.entente.rumour;

import java.util.Locale;

/// What a side found about a report.
public enum Verdict {
    TRUE,
    PARTLY,
    FALSE,
    UNVERIFIABLE,
    /// It was so once, and is not so any more.
    OUTDATED;

    public String messageKey() {
        return "rumour.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
