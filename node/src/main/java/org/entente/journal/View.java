package org.entente.journal;

import java.util.List;
import java.util.Set;

/// Tables computed from facts, in the same transaction as the entries, that can be thrown away and rebuilt.
///
/// Its tables live in the PostgreSQL schema {@link #schema()}, are named without the schema in {@link #apply}, have no foreign keys, and hold nothing local: the same set
/// of entries gives the same rows on every node, in whatever order entries arrive that do not answer one another.
public interface View {

    /// Its name on pages and in alarms.
    String name();

    /// The schema of its tables: the module's name and `_view`.
    String schema();

    /// The kinds of facts that it is computed from.
    Set<Class<? extends Fact>> facts();

    /// Takes entries of those kinds, each after everything that it answers. Failing rolls this view back and marks it broken; the journal goes on.
    void apply(List<Recorded> entries);

    /// Whether entries about different subjects never touch the same rows, and are applied by what the journal holds about their subject alone: a rebuild then applies many at the same time.
    default boolean isBySubject() {
        return false;
    }
}
