package org.entente.storage;

import java.util.List;
import java.util.stream.Stream;

/// The settings of the embedded server: one small node on a machine that it shares. They are given at each start, so that an upgrade of the node changes
/// them.
final class ServerSettings {

    private static final List<String> SETTINGS = List.of(
            // Reached by this machine only, and by the password only.
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=40",
            // Memory: about 200 MB for a busy node.
            "shared_buffers=128MB",
            "effective_cache_size=512MB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_parallel_workers_per_gather=0",
            "max_worker_processes=4",
            "io_method=sync",
            "jit=off",
            // Nothing reads the log of this server but its own recovery.
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_logical_replication_workers=0",
            "max_wal_size=1GB",
            "checkpoint_timeout=10min",
            "random_page_cost=1.1",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] ",
            "log_checkpoints=off",
            "log_min_error_statement=panic");

    private ServerSettings() {}

    /// As arguments of `postgres`.
    static List<String> arguments(Durability durability) {
        return Stream.concat(SETTINGS.stream(), durability.settings().stream()).flatMap(setting -> Stream.of("-c", setting)).toList();
    }
}
