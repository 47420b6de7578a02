package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// Measures gateways side by side: in every round, for every size and load, one after the other, so that whatever else the machine does falls on all of them.
final class ExchangeTrials {

    /// Less is within what trials differ by anyway.
    private static final double FASTER = 1.05;

    private final Plan plan;
    private final PrintStream progress;

    ExchangeTrials(Plan plan, PrintStream progress) {
        this.plan = plan;
        this.progress = progress;
    }

    Readings run(List<Gateway> gateways) throws IOException, InterruptedException {
        for (Gateway each : gateways) {
            each.awaitReady();
            for (Trial trial : plan.heatingTrials()) {
                heat(each, trial);
            }
        }
        Readings readings = new Readings();
        for (int round = 1; round <= plan.rounds(); round++) {
            for (DocumentSize size : plan.sizes()) {
                for (Load load : plan.loads()) {
                    measure(gateways, plan.trial(size, load), "round %d/%d  %5s  %4s".formatted(round, plan.rounds(), size, load), readings);
                }
            }
        }
        return readings;
    }

    /// Until it becomes no faster: Java compiles for minutes what it finds to be used most.
    private void heat(Gateway gateway, Trial trial) throws IOException, InterruptedException {
        double best = 0;
        for (int i = 0; i < plan.heatings(); i++) {
            Reading reading = gateway.measure(trial);
            say("warming up  %4s".formatted(trial.load()), gateway, reading);
            if (reading.perSecond() < best * FASTER) {
                return;
            }
            best = Math.max(best, reading.perSecond());
        }
    }

    private void measure(List<Gateway> gateways, Trial trial, String what, Readings readings) throws IOException, InterruptedException {
        for (Gateway each : gateways) {
            Reading reading = each.measure(trial);
            say(what, each, reading);
            readings.add(new Cell(each.who(), trial.size(), trial.load()), reading);
        }
    }

    private void say(String what, Gateway gateway, Reading reading) {
        progress.printf("%s  %-24s %,9.1f documents/s  p50 %s ms%s%n", what, gateway.who(), reading.perSecond(), Figures.text(reading.p50()),
                reading.failures() == 0 ? "" : "  " + reading.failures() + " failed: " + reading.whatFailed());
    }
}
