package org.entente.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The server's process: started until it answers, awaited, stopped. [#start] and [#awaitEnd] are called by one and the same thread.
final class ServerRun {

    private static final Duration PATIENCE_WITH_PREDECESSOR = Duration.ofSeconds(20);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final long LARGEST_LOG = 10_000_000;
    private static final int LAST_WORDS = 2_000;

    /// What the server says when it can be started a little later: its killed predecessor's processes are still there, or the port was taken.
    private static final List<String> PASSING_OBSTACLES = List.of("postmaster.pid", "shared memory block", "could not bind", "TCP/IP sockets");

    private final PostgresCluster cluster;
    private final Durability durability;
    private final Path files;
    private final Path log;
    private int port;
    private volatile @Nullable Process process;

    ServerRun(PostgresCluster cluster, Durability durability) {
        this.cluster = cluster;
        this.durability = durability;
        this.files = cluster.folder().postgres();
        this.log = cluster.folder().logs().resolve("postgres.log");
    }

    /// Starts the server and returns its port when it answers. The port stays the same from then on.
    ///
    /// @throws StorageRefusedException if it does not start
    int start(BooleanSupplier givenUp) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_WITH_PREDECESSOR.toNanos();
        while (true) {
            int candidate = port == 0 ? freePort() : port;
            long logBefore = startOnce(candidate);
            if (givenUp.getAsBoolean()) {
                signal(process(), "INT");
            }
            if (awaitReady()) {
                port = candidate;
                return port;
            }
            String lastWords = lastWords(logBefore);
            boolean passing = PASSING_OBSTACLES.stream().anyMatch(lastWords::contains) && System.nanoTime() < deadline;
            if (!passing || givenUp.getAsBoolean()) {
                throw new StorageRefusedException(new StorageRefusal.ServerFailed(log, lastWords));
            }
            TimeUnit.NANOSECONDS.sleep(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    private long startOnce(int candidate) {
        try {
            PostmasterFile.removeStale(files);
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            long size = Files.exists(log) ? Files.size(log) : 0;
            ServerCommand command = new ServerCommand(files, cluster.account());
            List<String> program = new ArrayList<>(
                    List.of(cluster.programs().postgres(), "-D", command.folderAsSeen(), "-p", Integer.toString(candidate)));
            program.addAll(List.of("-c", PostmasterFile.mark(files)));
            program.addAll(ServerSettings.arguments(durability));
            process = command.start(cluster.programs().root(), program)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits as long as the server is at work, since recovery after a crash takes the time that it takes.
    private boolean awaitReady() throws InterruptedException {
        ProcessHandle server = process();
        while (server.isAlive()) {
            if (PostmasterFile.in(files).filter(file -> file.pid() == server.pid() && file.ready()).isPresent()) {
                return true;
            }
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    void awaitEnd() throws InterruptedException {
        Process server = process;
        if (server != null) {
            server.waitFor();
        }
    }

    void stop(Duration patience) {
        Process server = process;
        if (server != null) {
            stop(server.toHandle(), patience);
        }
    }

    ProcessHandle process() {
        Process server = process;
        if (server == null) {
            throw new IllegalStateException("The server has not been started");
        }
        return server.toHandle();
    }

    /// Stops a server that outlived its node.
    static void stopOrphan(Path files, Duration patience) {
        PostmasterFile.running(files).ifPresent(orphan -> stop(orphan, patience));
    }

    /// Asks (SIGINT), then insists (SIGQUIT), then kills: each is safe for what was committed.
    private static void stop(ProcessHandle server, Duration patience) {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            signal(server, signal);
            try {
                server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException | ExecutionException e) {
                // The next signal is a stronger word.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void signal(ProcessHandle server, String signal) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + server.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String lastWords(long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            int start = (int) Math.min(all.length, Math.max(from, all.length - LAST_WORDS));
            return new String(all, start, all.length - start, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
