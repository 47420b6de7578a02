package org.entente.storage;

import java.net.URI;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How other commands on the same machine reach the node that runs in a data folder.
///
/// @param console    the console's address
/// @param pid        the node's process
/// @param started    when that process started, in milliseconds since 1970, so that a later process with the same number is not taken for it
/// @param adminToken what a command must show to be served; readable by the folder's owner only and new at each start
public record RunningNode(URI console, long pid, long started, String adminToken) {

    private static final JsonMapper JSON = new JsonMapper();

    /// The node that runs in this process.
    public static RunningNode here(URI console, String adminToken) {
        long pid = ProcessHandle.current().pid();
        return new RunningNode(console, pid, startOf(pid).orElse(0L), adminToken);
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    static Optional<RunningNode> fromJson(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, RunningNode.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    boolean isAlive() {
        return startOf(pid).map(start -> start == started).orElse(false);
    }

    /// Empty if there is no such process; zero if the system does not tell when it started.
    private static Optional<Long> startOf(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L));
    }

    @Override
    public String toString() {
        return "RunningNode[console=" + console + ", pid=" + pid + "]";
    }
}
