package org.entente.storage;

import java.util.List;

/// Whether the database keeps its word when the power fails. A node always uses [#FULL].
enum Durability {
    /// A committed row is on the disk.
    FULL(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on")),
    /// For tests only: fast, worth nothing after a power failure, and shared by many databases and their connections.
    NONE(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
