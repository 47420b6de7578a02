package org.entente.storage;

import java.util.List;

/// Whether the database keeps its word when the power fails. A node always uses [#FULL].
enum Durability {
    /// A committed row is on the disk.
    FULL(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on")),
    /// For tests only: fast, and worth nothing after a power failure.
    NONE(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
