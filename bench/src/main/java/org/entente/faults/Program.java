package org.entente.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A program of the operating system that is run to its end.
final class Program {

    private static final long SECONDS = 120;

    private Program() {}

    /// @return what it said
    /// @throws IOException if there is no such program, or it failed, with what it said
    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " did not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
        return said;
    }

    /// Tries commands, each of which undoes what the one before did, and tells why they cannot be run here, if so.
    static Optional<String> obstacle(List<List<String>> commands) {
        try {
            for (List<String> command : commands) {
                run(command.toArray(String[]::new));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
