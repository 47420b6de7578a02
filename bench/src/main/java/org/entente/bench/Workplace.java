package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A run's gateways and the folder of their data, on the disk that is measured. Nothing of either is left afterwards, also when the run is interrupted.
final class Workplace implements AutoCloseable {

    private final Path folder;
    private final List<Gateway> gateways = new ArrayList<>();
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

    List<Gateway> gateways() {
        return List.copyOf(gateways);
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
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(Workplace::remove);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
