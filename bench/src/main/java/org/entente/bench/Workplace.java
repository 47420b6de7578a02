package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A run's gateways and the folder of their data, on the disk that is measured. Nothing of either is left afterwards, also when the run is interrupted.
final class Workplace implements AutoCloseable {

    private static final Duration TO_PUT_AWAY = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Path folder;
    private final List<Gateway> gateways = new ArrayList<>();
    private final List<JavaProgram> programs = new ArrayList<>();
    private final Thread atExit = new Thread(this::clear, "clear-workplace");

    private Workplace(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// A fresh folder below this one.
    static Workplace in(Path parent) throws IOException {
        Files.createDirectories(parent);
        return new Workplace(Files.createTempDirectory(parent.toRealPath(), "run-"));
    }

    void add(Gateway gateway) {
        gateways.add(gateway);
    }

    /// Has a program that belongs to no gateway end with the run.
    JavaProgram add(JavaProgram program) {
        programs.add(program);
        return program;
    }

    List<Gateway> gateways() {
        return List.copyOf(gateways);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    Path log(String program) {
        return folder.resolve(program + ".log");
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The machine is shutting down: the hook is what cleared.
        }
    }

    private synchronized void clear() {
        gateways.forEach(Gateway::close);
        gateways.clear();
        programs.forEach(JavaProgram::close);
        programs.clear();
        remove();
    }

    /// A database that was stopped the hard way may still be putting its files away, so it is tried for a while.
    private void remove() {
        long end = System.nanoTime() + TO_PUT_AWAY.toNanos();
        Optional<IOException> obstacle = tryRemove();
        while (obstacle.isPresent() && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            obstacle = tryRemove();
        }
        obstacle.ifPresent(failure -> {
            throw new UncheckedIOException(failure);
        });
    }

    private Optional<IOException> tryRemove() {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        } catch (UncheckedIOException e) {
            return Optional.of(e.getCause());
        }
    }
}
