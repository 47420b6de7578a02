package org.entente.console;

import java.time.Instant;
import org.entente.party.Officer;

/// A panel in the right column of the desk, contributed by a module as a bean.
public interface DeskPanel {

    /// Place in the column, from the top.
    int order();

    /// The template that holds a fragment `panel`, such as `exchange/desk`. It writes one `section` of class `sheet` with a
    /// heading of the second level and finds what it shows in the variable `content`.
    String template();

    /// What the template shows to this officer now.
    Object content(Officer officer, Instant now);
}
