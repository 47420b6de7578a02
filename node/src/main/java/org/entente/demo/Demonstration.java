package org.entente.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.entente.party.Enrolment;
import org.entente.party.Government;

/// One run of the demonstration, from starting the nodes to stopping them.
final class Demonstration {

    private static final long START_SECONDS = 300;
    private static final long LOOK_MILLIS = 100;

    private final Path data;
    private final @Nullable Path file;
    private final boolean exit;
    private final boolean json;
    private final Screen screen;
    private final DemoReport report = new DemoReport();

    Demonstration(Path data, @Nullable Path file, boolean exit, boolean json, Screen screen) {
        this.data = data;
        this.file = file;
        this.exit = exit;
        this.json = json;
        this.screen = screen;
    }

    int run() throws Exception {
        DemoLand land = DemoLand.prepare(data);
        refuseIfOccupied(land);
        CountDownLatch ended = new CountDownLatch(1);
        Thread stopper = new Thread(() -> stop(land, ended), "stop-demonstration");
        Runtime.getRuntime().addShutdownHook(stopper);
        start(land);
        welcome(land);
        new DemoStory(land, screen).tell(report);
        report.before(new DemoCheck(land, screen).stated(Government.HONG_KONG));
        if (file != null) {
            new DemoImport(land, screen).run(file, report);
        }
        if (exit) {
            new DemoCheck(land, screen).run(report);
            screen.say(report.text());
        }
        if (json) {
            screen.say(report.json(land));
        }
        if (!exit) {
            screen.step("The nodes run until you press Ctrl-C.");
            ended.await();
        }
        return report.isWhole() || !exit ? 0 : 1;
    }

    private static void refuseIfOccupied(DemoLand land) {
        for (DemoNode node : land.nodes()) {
            node.occupant().ifPresent(running -> {
                throw new IllegalStateException("a node of " + node.government() + " runs in " + node.home().folder().root() + " already, at " + running.console()
                        + "; stop it first, or choose another folder with --data");
            });
        }
    }

    private void start(DemoLand land) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        for (DemoNode node : land.nodes()) {
            node.start(file != null);
        }
        long ready = 0;
        while (ready < land.nodes().size()) {
            ready = 0;
            for (DemoNode node : land.nodes()) {
                ready += node.isReady() ? 1 : 0;
            }
            screen.progress("Starting three nodes", ready, land.nodes().size());
            if (System.nanoTime() - begun > START_SECONDS * 1_000_000_000L) {
                throw new IOException("the nodes did not start within " + START_SECONDS + " seconds; see their logs below " + data);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        report.took("start", begun);
    }

    private void welcome(DemoLand land) {
        for (DemoNode node : land.nodes()) {
            screen.say("");
            screen.say("%-10s %s".formatted(node.government(), node.console()));
            for (Enrolment.Line line : node.people().lines()) {
                screen.say("           sign in as %-5s password %s   %s · %s %s".formatted(line.number(), line.password(), line.names().hant(), line.organisation(), line.roles()));
            }
            screen.say("           originals are signed with " + DemoPeople.signatory(node.home()));
        }
        screen.say("");
    }

    private void stop(DemoLand land, CountDownLatch ended) {
        land.nodes().forEach(DemoNode::beginStop);
        land.nodes().forEach(DemoNode::awaitStop);
        ended.countDown();
    }
}
