package org.entente.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.entente.EntenteApplication;
import org.entente.evidence.StreamId;
import org.entente.exchange.Deliveries;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The program of a node under test: a whole node as it ships, whose clock can be set, and which states things in its own process as long as it is told to. Orders come on standard input, one a
/// line; each is answered with one line.
final class NodeOnTrial {

    static final String READY = "ready";
    static final String DONE = "done";

    private final ConfigurableApplicationContext node;
    private final PrintStream answers;
    private final Talk talk;

    private NodeOnTrial(ConfigurableApplicationContext node, PrintStream answers) {
        this.node = node;
        this.answers = answers;
        this.talk = new Talk(node, answers);
    }

    /// What is different from a node in service.
    static class Changed {

        @Bean
        @Primary
        ClockThatIsOff clockThatIsOff() {
            return new ClockThatIsOff();
        }
    }

    public static void main(String[] args) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        // The embedded PostgreSQL ends with the thread that started it, so this one stays.
        ConfigurableApplicationContext node = new SpringApplicationBuilder(EntenteApplication.class, Changed.class).run(args);
        answers.println(READY);
        new NodeOnTrial(node, answers).followOrders();
        node.close();
        System.exit(0);
    }

    private void followOrders() throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answers.println(answer(order.split(" ")));
        }
        talk.rest();
    }

    private String answer(String[] order) {
        try {
            switch (order[0]) {
                case "talk" -> talk.begin(Integer.parseInt(order[1]));
                case "rest" -> talk.rest();
                case "clock" -> node.getBean(ClockThatIsOff.class).set(Duration.ofSeconds(Long.parseLong(order[1])));
                case "continue" -> node.getBean(Deliveries.class).continueStreams(talk.who());
                case "receipted" -> {
                    return lastReceipt().toString();
                }
                case "settle" -> node.getBean(Deliveries.class).settle(StreamId.parse(order[1]), talk.who().officer());
                default -> throw new IllegalArgumentException("No such order");
            }
            return DONE;
        } catch (RuntimeException e) {
            return e.toString().replace('\n', ' ');
        }
    }

    /// When a peer last gave a receipt.
    private Instant lastReceipt() {
        return node.getBean(Deliveries.class).peers().stream().flatMap(peer -> peer.lastReceipt().stream()).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
