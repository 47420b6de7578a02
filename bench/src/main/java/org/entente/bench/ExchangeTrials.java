package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// Measures gateways side by side: in every round, for every size and load, one after the other, so that whatever else the machine does falls on all of them.
final class ExchangeTrials {

    private final Plan plan;
    private final PrintStream progress;

    ExchangeTrials(Plan plan, PrintStream progress) {
        this.plan = plan;
        this.progress = progress;
    }

    Readings run(List<Gateway> gateways) throws IOException, InterruptedException {
        for (Gateway each : gateways) {
            each.awaitReady();
            say("warming up", each, each.measure(plan.heatingTrial()));
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
