package org.entente.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.EntenteApplication;
import org.jspecify.annotations.Nullable;

/// A node in a process of its own ({@link NodeOnTrial}), spoken with in lines. It ends when its input ends, so that it never outlives this process.
final class NodeProcess {

    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");
    private static final Duration TO_END = Duration.ofSeconds(40);

    private final Process process;
    private final PrintWriter orders;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private NodeProcess(Process process, Consumer<String> said) {
        this.process = process;
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(() -> listen(said));
    }

    /// @param before a command that starts the node's, such as one that puts it into another network; usually none
    /// @param said   takes what the node says of the entries that it has put on record
    static NodeProcess start(List<String> before, List<String> options, List<String> settings, Path log, Consumer<String> said) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        String cache = System.getProperty("entente.aot-cache");
        if (cache != null && Files.exists(Path.of(cache))) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), NodeOnTrial.class.getName()));
        command.addAll(settings);
        return new NodeProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start(), said);
    }

    /// The node as it ships and this module beside it; in tests, where there is no jar, everything that is here.
    private static String classPath() {
        List<Path> places = Stream.of(EntenteApplication.class, NodeProcess.class).map(NodeProcess::place).toList();
        return Files.isDirectory(places.getFirst()) ? System.getProperty("java.class.path") : String.join(File.pathSeparator, places.stream().map(Path::toString).toList());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(Consumer<String> said) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Talk.SAID)) {
                    said.accept(line.substring(Talk.SAID.length()));
                } else {
                    answers.add(line);
                }
            }
        } catch (IOException e) {
            // It was killed in the middle of a line.
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Gives an order and waits for the answer.
    ///
    /// @throws IOException if it has ended, or says nothing in time
    String ask(String order, Duration patience) throws IOException, InterruptedException {
        orders.println(order);
        return answer(patience);
    }

    String answer(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        @Nullable String answer = null;
        while (answer == null && System.nanoTime() < end && (process.isAlive() || !answers.isEmpty())) {
            answer = answers.poll(50, TimeUnit.MILLISECONDS);
        }
        if (answer == null) {
            throw new IOException(process.isAlive() ? "the node did not answer within " + patience.toSeconds() + " s" : "the node has ended");
        }
        return answer;
    }

    /// Lets it end by itself.
    void stop() throws InterruptedException {
        orders.close();
        if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
