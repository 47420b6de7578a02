package org.entente.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evidence.StreamId;
import org.entente.party.Enrolment;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.NodeHome;
import org.entente.party.Role;
import org.entente.storage.DataFolder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One government's side: its home, its node's process while one runs, and what that has said to be on record.
final class Site {

    static final Duration TO_START = Duration.ofSeconds(300);
    static final Duration TO_ANSWER = Duration.ofSeconds(90);

    private static final String ADMINISTRATOR = "9001";

    private final NodeHome home;
    private final Books books;
    private final Path log;
    private final int door;
    private final Map<StreamId, Map<Long, String>> said = new ConcurrentHashMap<>();
    private @Nullable NodeProcess process;

    private Site(NodeHome home, Path log, int door) {
        this.home = home;
        this.books = new Books(home);
        this.log = log;
        this.door = door;
    }

    /// A new home with new keys.
    static Site found(Path data, Government government) throws IOException {
        NodeHome home = NodeHome.open(data, government, Clock.systemUTC());
        var administrator = new Enrolment.Line(ADMINISTRATOR, government.equals(Government.HONG_KONG) ? "HK-FHB" : "GD-FSCO", new Names("示範管理員", "示范管理员", "Administrator"), Set.of(Role.ADMINISTRATOR), "faults-password", null);
        DataFolder.writePrivate(home.folder().keys().resolve("enrolment.json"), JsonMapper.shared().writeValueAsString(List.of(administrator)));
        return new Site(home, data.resolve(government.slug() + ".log"), freePort());
    }

    /// Below the ports that the system gives to whoever calls, so that a node that is stopped for a while finds it free again.
    private static int freePort() throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody has it; another will be free.
            }
        }
        throw new IOException("No port is free");
    }

    /// @param ways by which local port each peer is reached
    void settle(Map<Government, Integer> ways) {
        String peers = ways.entrySet().stream().map(each -> "    - government: " + each.getKey() + "\n      exchange: https://127.0.0.1:" + each.getValue() + "\n").collect(Collectors.joining());
        DataFolder.writePrivate(home.folder().settings(), """
                server:
                  address: 127.0.0.1
                  port: 0
                entente:
                  exchange:
                    address: 127.0.0.1
                    port: %d
                  peers:
                %s""".formatted(door, peers));
    }

    Government government() {
        return home.government();
    }

    NodeHome home() {
        return home;
    }

    Books books() {
        return books;
    }

    Path log() {
        return log;
    }

    int door() {
        return door;
    }

    /// The entries that the node has said to be on record: number and hash.
    Map<StreamId, Map<Long, String>> said() {
        return said;
    }

    long saidSoFar() {
        return said.values().stream().mapToLong(Map::size).sum();
    }

    /// Takes a line in which a process of this side says what is on record.
    void hear(String line) {
        String[] words = line.split(" ");
        if (words.length == 3 && words[2].length() == 64) {
            said.computeIfAbsent(StreamId.parse(words[0]), each -> new ConcurrentHashMap<>()).put(Long.valueOf(words[1]), words[2]);
        }
    }

    /// Begins to start the node, in the place of one that may still run.
    void start() throws IOException, InterruptedException {
        start(List.of(), List.of(), List.of());
    }

    void start(List<String> before, List<String> options, List<String> settings) throws IOException, InterruptedException {
        kill(processes());
        List<String> all = new ArrayList<>(List.of("--entente.government=" + government(), "--entente.data=" + home.folder().root(), "--spring.config.additional-location=file:" + home.folder().settings()));
        all.addAll(settings);
        process = NodeProcess.start(before, options, all, log, this::hear);
    }

    void awaitReady() throws IOException, InterruptedException {
        String answer = process().answer(TO_START);
        if (!answer.equals(NodeOnTrial.READY)) {
            throw new IOException("the node of " + government() + " said " + answer + " when it started; its log is " + log);
        }
    }

    void order(String order) throws IOException, InterruptedException {
        String answer = process().ask(order, TO_ANSWER);
        if (!answer.equals(NodeOnTrial.DONE)) {
            throw new IOException("the node of " + government() + " answered \"" + order + "\" with " + answer);
        }
    }

    /// When the node last got a receipt, as it says itself: for where nobody else can look into its database.
    Instant receipted() throws IOException, InterruptedException {
        return Instant.parse(process().ask("receipted", TO_ANSWER));
    }

    NodeProcess process() {
        if (process == null) {
            throw new IllegalStateException("No node runs at " + government());
        }
        return process;
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /// Everything that runs of this side: the node, its database's server and that one's own processes.
    List<ProcessHandle> processes() {
        return isRunning() ? Stream.concat(Stream.of(process().handle()), process().handle().descendants()).toList() : List.of();
    }

    void stop() throws InterruptedException {
        if (process != null) {
            process.stop();
        }
    }

    /// Ends processes as a power failure would: all of them at once, and none is asked.
    static void kill(List<ProcessHandle> processes) throws IOException, InterruptedException {
        if (!processes.isEmpty()) {
            signal("KILL", processes);
        }
        for (ProcessHandle each : processes) {
            Patience.await("The end of process " + each.pid(), Duration.ofSeconds(20), () -> !each.isAlive());
        }
    }

    static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(each -> command.add(Long.toString(each.pid())));
        // Some may have ended meanwhile; that is no failure.
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /// What the node's log says from a place on.
    String logged(long from) throws IOException {
        byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        return new String(Arrays.copyOfRange(all, (int) Math.min(from, all.length), all.length), StandardCharsets.UTF_8);
    }

    long logLength() throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }
}
