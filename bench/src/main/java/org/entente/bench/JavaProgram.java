package org.entente.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A Java program in a process of its own that is spoken with in lines. It ends when its input ends, so that it never outlives this process.
final class JavaProgram implements AutoCloseable {

    private static final Duration TO_END = Duration.ofSeconds(60);
    private static final int LAST_LINES = 25;

    private final String name;
    private final Path log;
    private final Process process;
    private final PrintWriter orders;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private JavaProgram(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    /// Starts a program that answers on standard output; what it says on standard error goes to the log.
    static JavaProgram start(String name, Launch launch, Path log) throws IOException {
        return new JavaProgram(name, log, new ProcessBuilder(launch.command()).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start());
    }

    /// Starts a program whose every word goes to the log.
    static JavaProgram startSilent(String name, Launch launch, Path log) throws IOException {
        return new JavaProgram(name, log, new ProcessBuilder(launch.command()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start());
    }

    /// Runs a program to its end; what it says goes to the log.
    ///
    /// @return its exit code
    static int run(Launch launch, Path log) throws IOException, InterruptedException {
        return new ProcessBuilder(launch.command()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start().waitFor();
    }

    /// What is started, and how.
    ///
    /// @param options for the virtual machine
    record Launch(String classPath, List<String> options, Class<?> main, List<String> arguments) {

        List<String> command() {
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED"));
            command.addAll(options);
            command.addAll(List.of("-cp", classPath, main.getName()));
            command.addAll(arguments);
            return command;
        }
    }

    /// The class path on which a class of this process was found.
    static String classPath(Class<?>... of) {
        return String.join(File.pathSeparator, Stream.of(of).map(JavaProgram::place).distinct().toList());
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /// Gives an order and waits for the answer.
    ///
    /// @throws IOException if it could not be carried out
    String ask(String order, Duration patience) throws IOException, InterruptedException {
        orders.println(order);
        String answer = answer(patience);
        if (answer.startsWith(Orders.FAILED)) {
            throw failure(answer);
        }
        return answer;
    }

    /// The next line that it says.
    ///
    /// @throws IOException if it has ended, or says nothing in time
    String answer(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        @Nullable String answer = null;
        while (answer == null && System.nanoTime() < end && (process.isAlive() || !answers.isEmpty())) {
            answer = answers.poll(100, TimeUnit.MILLISECONDS);
        }
        if (answer == null) {
            throw failure(process.isAlive() ? "did not answer within " + patience.toSeconds() + " s" : "has ended");
        }
        return answer;
    }

    /// Its log will be gone with the run, so its last lines are told.
    private IOException failure(String what) throws IOException {
        List<String> said = Files.readAllLines(log);
        return new IOException(name + " " + what + ". It said last:\n" + String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size())));
    }

    private void listen() {
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                answers.add(line);
            }
        } catch (IOException e) {
            // It was killed; whoever waits for an answer sees that it has ended.
        }
    }

    /// Ends it at once, as a power failure would.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Waits until it takes orders.
    void awaitReady(Duration patience) throws IOException, InterruptedException {
        String said = answer(patience);
        if (!said.equals(Orders.READY)) {
            throw failure("said " + said);
        }
    }

    /// Lets it end: what it does last is its own business, but not for long.
    @Override
    public void close() {
        orders.close();
        try {
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
