package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.commandline.EntenteCommand;
import org.jspecify.annotations.Nullable;

/// Measures how two nodes bear a journal that grows, and a large attachment.
final class GrowthTrials {

    private static final Duration LONG = Duration.ofHours(2);
    private static final Duration TO_REST = Duration.ofMinutes(10);
    private static final Duration TO_LOOK = Duration.ofMillis(50);
    /// The heap in which a large attachment has to pass on both sides.
    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final double MEBIBYTE = 1 << 20;

    private final GrowthPlan plan;
    private final Workplace workplace;
    private final PrintStream progress;
    private final List<Growth> figures = new ArrayList<>();

    GrowthTrials(GrowthPlan plan, Workplace workplace, PrintStream progress) {
        this.plan = plan;
        this.workplace = workplace;
        this.progress = progress;
    }

    List<Growth> run() throws IOException, InterruptedException {
        journal();
        attachment();
        return List.copyOf(figures);
    }

    private void journal() throws IOException, InterruptedException {
        NodePair pair = NodePair.create(workplace, "journal", NodePair.OPTIONS);
        JavaProgram receiver = workplace.add(pair.startReceiver());
        JavaProgram sender = workplace.add(pair.startSender(receiver));
        receiver.awaitReady(Gateway.TO_START);
        sender.awaitReady(Gateway.TO_START);
        Pace few = pace(sender, plan.few());
        verified(pair, sender, receiver);
        Pace many = pace(sender, plan.many());
        figure("throughput_few", "documents/s, 64 submitters, 2 KB", entries(few.entries()), few.perSecond(), "1/s", null, true);
        figure("throughput_many", "documents/s, 64 submitters, 2 KB", entries(many.entries()), many.perSecond(), "1/s", null, true);
        if (few.perSecond() > 0) {
            figure("throughput_kept", "throughput kept", entries(many.entries()) + " to " + entries(few.entries()), many.perSecond() / few.perSecond(), "", 0.9, true);
        }
        rebuilt(receiver);
        sender.close();
        receiver.close();
    }

    /// @param entries in the sender's own stream when the measuring began
    private record Pace(long entries, double perSecond) {}

    private Pace pace(JavaProgram sender, long least) throws IOException, InterruptedException {
        long entries = fill(sender, least);
        Cell cell = new Cell(Contestant.ENTENTE, DocumentSize.KB_2, plan.trial().load());
        Readings readings = new Readings();
        for (int i = 0; i < plan.trials(); i++) {
            readings.add(cell, Orders.read(sender.ask(Orders.MEASURE + " " + Orders.write(plan.trial()), plan.trial().patience()), Reading.class));
        }
        return new Pace(entries, readings.row(cell).orElseThrow().perSecond());
    }

    /// Says how many entries there are then: at least so many.
    private long fill(JavaProgram sender, long least) throws IOException, InterruptedException {
        progress.printf("filling the journal with %,d entries%n", least);
        return Long.parseLong(sender.ask(NodeOrders.FILL + " " + least, LONG));
    }

    private static String entries(long entries) {
        return "%,d entries".formatted(entries);
    }

    /// Exports from the receiver, and verifies with the command that an auditor uses, its start included.
    private void verified(NodePair pair, JavaProgram sender, JavaProgram receiver) throws IOException, InterruptedException {
        fill(sender, plan.exported());
        Path file = workplace.file("export.zip");
        NodeOrders.Took exported = Orders.read(receiver.ask(NodeOrders.EXPORT + " " + file, LONG), NodeOrders.Took.class);
        awaitRest(sender);
        JavaProgram.Launch verify = pair.launch(EntenteCommand.class, List.of("verify", file.toString(), "--trust", pair.guangdong().keys().trustFile().toString()));
        long begun = System.nanoTime();
        int code = JavaProgram.run(verify, workplace.log("verify"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (code != 0) {
            throw new IOException("The export does not verify");
        }
        figure("export", "export written", entries(exported.entries()), exported.seconds(), "s", null, false);
        figure("verify", "export verified, start of the command included", entries(exported.entries()), seconds, "s", 30.0, false);
    }

    /// Until both nodes have done what they put off, the search index above all: an auditor's machine is not theirs.
    private static void awaitRest(JavaProgram sender) throws IOException, InterruptedException {
        Trial one = new Trial(DocumentSize.KB_2, Load.of(1), Duration.ZERO, TO_LOOK, TO_REST);
        sender.ask(Orders.MEASURE + " " + Orders.write(one), one.patience());
    }

    private void rebuilt(JavaProgram receiver) throws IOException, InterruptedException {
        progress.println("rebuilding the views");
        NodeOrders.Took took = Orders.read(receiver.ask(NodeOrders.REBUILD, LONG), NodeOrders.Took.class);
        figure("rebuild", "views rebuilt", entries(took.entries()), took.perSecond(), "entries/s", 20_000.0, true);
    }

    /// Kills the receiver when half of the attachment is there, and starts it again.
    private void attachment() throws IOException, InterruptedException {
        progress.printf("sending an attachment of %,d bytes%n", plan.attachment());
        NodePair pair = NodePair.create(workplace, "attachment", SMALL);
        JavaProgram receiver = workplace.add(pair.startReceiver());
        JavaProgram sender = workplace.add(pair.startSender(receiver));
        receiver.awaitReady(Gateway.TO_START);
        sender.awaitReady(Gateway.TO_START);
        String hash = sender.ask(NodeOrders.ATTACH + " " + plan.attachment(), LONG);
        long begun = System.nanoTime();
        long before = awaitBytes(receiver, hash, plan.attachment() / 2);
        receiver.kill();
        JavaProgram again = workplace.add(pair.startReceiver());
        again.awaitReady(Gateway.TO_START);
        long after = arrived(again, hash);
        awaitBytes(again, hash, plan.attachment());
        double seconds = (System.nanoTime() - begun) / 1e9;
        String at = "%,.0f MB, heap limited to 256 MB".formatted(plan.attachment() / MEBIBYTE);
        figure("resumed", "still there after kill -9 of the receiver", at, (double) after / before, "of what was", 1.0, true);
        figure("attachment", "arrived, the kill and the restart included", at, seconds, "s", null, false);
        figure("heap_sender", "most heap in use, sender", at, heap(sender), "MB", 256.0, false);
        figure("heap_receiver", "most heap in use, receiver after its restart", at, heap(again), "MB", 256.0, false);
        sender.close();
        again.close();
    }

    private static long awaitBytes(JavaProgram receiver, String hash, long bytes) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        long arrived = arrived(receiver, hash);
        while (arrived < bytes) {
            if (System.nanoTime() > end) {
                throw new IOException("Only " + arrived + " of " + bytes + " bytes arrived");
            }
            Thread.sleep(TO_LOOK);
            arrived = arrived(receiver, hash);
        }
        return arrived;
    }

    private static long arrived(JavaProgram receiver, String hash) throws IOException, InterruptedException {
        return Long.parseLong(receiver.ask(NodeOrders.ARRIVED + " " + hash, Gateway.TO_START));
    }

    private static double heap(JavaProgram node) throws IOException, InterruptedException {
        return Long.parseLong(node.ask(NodeOrders.HEAP, Gateway.TO_START)) / MEBIBYTE;
    }

    private void figure(String key, String what, String at, double value, String unit, @Nullable Double goal, boolean least) {
        Growth figure = new Growth(key, what, at, value, unit, plan.isWhole() ? goal : null, least);
        figures.add(figure);
        progress.println(figure.text());
    }
}
