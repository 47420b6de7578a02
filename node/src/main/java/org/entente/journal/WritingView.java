package org.entente.journal;

import java.util.List;
import org.entente.storage.Writes;

/// A view that says what is to be written instead of writing it, so that it goes to the database in one call with the entries and with what other views write. It may read before, and finds
/// then neither the entries in hand nor what any view makes of them.
public interface WritingView extends View {

    /// What taking these entries writes.
    Writes writes(List<Recorded> entries);

    @Override
    default void apply(List<Recorded> entries) {
        writes(entries).send();
    }
}
