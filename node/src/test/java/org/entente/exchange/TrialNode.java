package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.entente.EntenteApplication;
import org.entente.agreement.Agreements;
import org.entente.evidence.Entry;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.Fact;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.journal.Vocabulary;
import org.entente.party.Government;
import org.entente.party.KeyFolder;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;
import org.entente.storage.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A whole node in this process, with a door on the loopback, that can be stopped and started again on its database.
final class TrialNode implements AutoCloseable {

    static final String AGREEMENT = "food-safety";

    record Said(String word) implements Fact {}

    record Filed(List<AttachmentRef> attachments) implements Fact {}

    /// An agreement of three parties; there is none in earnest yet.
    static final String OF_THREE = "trial-of-three";

    /// The words that trial nodes know, and who shares the streams of the agreement of three.
    static class Words {

        @Bean
        @Primary
        StreamPolicy trialPolicy(Agreements agreements, ThisNode node) {
            return new StreamPolicy(agreements, node) {

                @Override
                List<Government> parties(String agreement) {
                    return agreement.equals(OF_THREE) ? Government.all() : super.parties(agreement);
                }
            };
        }

        @Bean
        Vocabulary trialFacts() {
            return new Vocabulary("trial", Map.of("trial.said.v1", Said.class, "trial.filed.v1", Filed.class));
        }
    }

    /// Doors of the governments, chosen before any node starts, because each must know the others'.
    record Doors(Map<Government, Integer> ports) {

        static Doors choose() {
            Map<Government, Integer> ports = new HashMap<>();
            Government.all().forEach(each -> ports.put(each, free(ports)));
            return new Doors(ports);
        }

        /// A port that is free, below those that the system gives to whoever calls: a node that is stopped for a while finds it free again.
        private static int free(Map<Government, Integer> taken) {
            while (true) {
                int port = ThreadLocalRandom.current().nextInt(15_000, 32_000);
                try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                    if (!taken.containsValue(port)) {
                        return socket.getLocalPort();
                    }
                } catch (IOException e) {
                    // Somebody has it; another will be free.
                }
            }
        }

        Doors with(Government government, int port) {
            Map<Government, Integer> changed = new HashMap<>(ports);
            changed.put(government, port);
            return new Doors(changed);
        }

        String address(Government government) {
            return "https://127.0.0.1:" + ports.get(government);
        }
    }

    final Government government;
    final TestDatabase database;
    private final Doors doors;
    private final List<Government> peers;
    private final KeyFolder keys;
    private ConfigurableApplicationContext context;

    TrialNode(Government government, Doors doors, TestDatabase database, KeyFolder keys, Government... peers) {
        this.government = government;
        this.doors = doors;
        this.database = database;
        this.keys = keys;
        this.peers = List.of(peers);
    }

    static TrialNode started(Government government, Doors doors, Government... peers) {
        TrialNode node = new TrialNode(government, doors, TestDatabase.fresh(), TestKeys.folder(government), peers);
        node.start();
        return node;
    }

    void start() {
        start(doors.ports().get(government));
    }

    void start(int port) {
        SpringApplication application = new SpringApplicationBuilder(EntenteApplication.class, Words.class).properties("spring.main.lazy-initialization=false").build();
        List<String> arguments = new ArrayList<>(List.of("--entente.government=" + government, "--entente.keys=" + keys.trustFile().getParent(),
                "--entente.data=" + data(),
                "--entente.database.url=" + database.url(), "--entente.database.username=" + database.username(), "--entente.database.password=" + database.password(),
                "--entente.database.connections=8", "--server.port=0", "--entente.exchange.port=" + port));
        for (int i = 0; i < peers.size(); i++) {
            arguments.add("--entente.peers[" + i + "].government=" + peers.get(i));
            arguments.add("--entente.peers[" + i + "].exchange=" + doors.address(peers.get(i)));
        }
        context = application.run(arguments.toArray(String[]::new));
    }

    void stop() {
        context.close();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int consolePort() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Journal journal() {
        return bean(Journal.class);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database.dataSource());
    }

    StreamId stream() {
        return new StreamId(government.code(), AGREEMENT);
    }

    Recorded say(String word) {
        return say(AGREEMENT, word);
    }

    Recorded say(String agreement, String word) {
        return state(agreement, new Said(word));
    }

    Recorded state(String agreement, Fact fact) {
        return ((Outcome.Done) tryState(agreement, fact)).entry();
    }

    Outcome trySay(String word) {
        return tryState(AGREEMENT, new Said(word));
    }

    private Outcome tryState(String agreement, Fact fact) {
        return journal().record(agreement, officer(government), (ledger, now) -> Ruling.accept(new Statement(fact, "trial", null)));
    }

    static Signatory officer(Government government) {
        return new Signatory(new OrganisationId(government + "-TEST"), "1001", Set.of(Role.LIAISON));
    }

    /// Makes the next start believe that everything is as it was left.
    void forgetRestart() {
        try {
            Path mark = data().resolve("restart.json");
            Files.writeString(mark, Files.readString(mark).replaceAll("\"heads\":\\{[^}]*}", "\"heads\":{}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return Path.of("target", "trial-nodes", ProcessHandle.current().pid() + "-" + System.identityHashCode(this)).toAbsolutePath();
    }

    /// Files bytes that anybody could guess, of this length, and names them in an entry.
    Sha256 file(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Attachments.Stored stored = bean(Attachments.class).store(new ByteArrayInputStream(bytes), length);
        state(AGREEMENT, new Filed(List.of(new AttachmentRef(stored.hash().hex(), "application/octet-stream", length, "trial.bin"))));
        return stored.hash();
    }

    List<Recorded> say(int times) {
        return IntStream.range(0, times).mapToObj(i -> say("word " + i)).toList();
    }

    /// What is held of a stream, as signed.
    List<String> held(StreamId stream) {
        return journal().after(stream, 0, 100_000);
    }

    /// Up to which entry a peer has acknowledged this node's stream.
    long receiptedBy(Government peer) {
        return bean(Receipts.class).acknowledgedBy(peer).getOrDefault(stream(), 0L);
    }

    static void soon(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).untilAsserted(holds);
    }

    /// Waits until a node's stream has arrived at another as a whole and is receipted.
    static void isAllThere(TrialNode from, TrialNode to) {
        soon(() -> assertThat(from.receiptedBy(to.government)).isEqualTo(from.journal().head(from.stream()).sequence()));
        assertThat(to.held(from.stream())).isEqualTo(from.held(from.stream())).isNotEmpty();
    }

    static List<Long> numbers(List<String> lines) {
        return lines.stream().map(line -> Entry.parse(line).content().sequence()).toList();
    }

    @Override
    public void close() {
        if (context != null && context.isActive()) {
            context.close();
        }
        database.close();
    }
}
