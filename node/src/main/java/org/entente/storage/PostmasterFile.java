package org.entente.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a PostgreSQL server writes about itself into its folder (`postmaster.pid`), and what is left there of one that was killed.
///
/// @param pid   the server's process
/// @param ready whether it answers queries
record PostmasterFile(long pid, boolean ready) {

    private static final int STATUS_LINE = 7;

    static Optional<PostmasterFile> in(Path databaseFolder) {
        try {
            List<String> lines = Files.readAllLines(file(databaseFolder));
            boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), ready));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path databaseFolder) {
        return databaseFolder.resolve("postmaster.pid");
    }

    /// The server that still runs on the folder. The number alone proves nothing, since another process may have it by now: what counts is that the process
    /// was started on this folder, which [#mark] shows.
    static Optional<ProcessHandle> running(Path databaseFolder) {
        return in(databaseFolder)
                .flatMap(file -> ProcessHandle.of(file.pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> worksIn(process, databaseFolder));
    }

    /// Removes what a killed server left behind. PostgreSQL would do it, unless another process has got the killed one's number.
    static void removeStale(Path databaseFolder) throws IOException {
        if (running(databaseFolder).isEmpty()) {
            Files.deleteIfExists(file(databaseFolder));
        }
    }

    /// An argument by which everybody can see on which folder a server was started; root's servers reach theirs under a name that says nothing.
    static String mark(Path databaseFolder) {
        return "entente.folder=" + databaseFolder;
    }

    private static boolean worksIn(ProcessHandle process, Path databaseFolder) {
        return process.info().arguments().filter(arguments -> List.of(arguments).contains(mark(databaseFolder))).isPresent();
    }
}
