package org.entente.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Injects one fault after another while both sides exchange, waits each time until everything is well again, and compares both sides at the end.
final class Suite {

    private static final Duration A_MOMENT = Duration.ofSeconds(15);

    private final Plan plan;
    private final long seed;
    private final Screen screen;

    Suite(Plan plan, long seed, Screen screen) {
        this.plan = plan;
        this.seed = seed;
        this.screen = screen;
    }

    Findings run(Path data) throws Exception {
        Findings findings = new Findings(seed);
        screen.say("Breaking things on purpose, seed " + seed);
        try (Ground ground = Ground.prepare(data, plan.rate(), new Random(seed), findings, screen)) {
            run(ground);
        } catch (IOException | RuntimeException e) {
            findings.failed("the run was given up before its end, and nothing was compared: " + e.getMessage());
        }
        return findings;
    }

    void run(Ground ground) throws Exception {
        ground.start();
        ground.awaitWell(Plan.TO_RECOVER);
        screen.say("Both nodes exchange");
        List<Fault> faults = plan.faults(ground.chance());
        for (int i = 0; i < faults.size(); i++) {
            inject(ground, faults.get(i), "[%d/%d] ".formatted(i + 1, faults.size()));
        }
        screen.say("Comparing both sides entry by entry");
        ground.rest();
        new Audit(ground, ground.findings()).run();
    }

    private void inject(Ground ground, Fault fault, String where) throws Exception {
        Optional<String> obstacle = fault.obstacle(ground);
        if (obstacle.isPresent()) {
            skip(ground, fault, where, obstacle.get());
            return;
        }
        try {
            String impossible = inject(ground, fault);
            fault.heal(ground);
            Duration took = ground.awaitWell(Plan.TO_RECOVER);
            if (impossible == null) {
                ground.findings().injected(fault.name());
                screen.say("%s%s: well again after %.1f s".formatted(where, fault.name(), took.toMillis() / 1e3));
            } else {
                skip(ground, fault, where, impossible);
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            String why = fault.name() + ": " + (e.getMessage() == null ? e.toString() : e.getMessage()) + " (" + fault.proves() + ")";
            ground.findings().failed(why);
            screen.say(where + "FAILED: " + why);
            recover(ground, fault);
        }
    }

    private static @Nullable String inject(Ground ground, Fault fault) throws Exception {
        try {
            fault.inject(ground);
            return null;
        } catch (Fault.NotPossibleException e) {
            return e.getMessage();
        }
    }

    private void skip(Ground ground, Fault fault, String where, String why) {
        ground.findings().skipped(fault.name(), why);
        screen.say(where + fault.name() + ": skipped, " + why);
    }

    /// Makes sure that the faults that follow find everything well.
    private static void recover(Ground ground, Fault fault) throws Exception {
        try {
            fault.heal(ground);
            ground.awaitWell(A_MOMENT);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            ground.repair();
        }
    }
}
