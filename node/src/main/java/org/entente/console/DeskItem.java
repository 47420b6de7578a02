package org.entente.console;

import java.time.Instant;
import java.util.Comparator;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One thing that waits for an officer.
///
/// @param reference such as `HK-2015-0007`
/// @param title     as it was written
/// @param why       why it waits, with the clause
/// @param status    how it stands
/// @param since     since when it waits
/// @param due       until when something has to be done; null when no limit applies
/// @param link      page on which the officer acts
/// @param exercise  whether nothing of it is real
public record DeskItem(String reference, ScriptText title, Text why, Status status, Instant since, @Nullable Instant due, String link, boolean exercise) {

    /// One that is real, or is no case.
    public DeskItem(String reference, ScriptText title, Text why, Status status, Instant since, @Nullable Instant due, String link) {
        this(reference, title, why, status, since, due, link, false);
    }

    /// What is late comes first, then what is due, then what waits for others; among equals, the nearest limit, then the oldest.
    static final Comparator<DeskItem> ORDER = Comparator.comparing((DeskItem item) -> item.status().kind())
            .thenComparing(DeskItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DeskItem::since)
            .thenComparing(DeskItem::reference);
}
