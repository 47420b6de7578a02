package org.entente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente bench exchange`: how many documents per second go from one node to another and come back as stored receipts.
@Command(name = "exchange", description = "Measure signed document in, signed receipt stored, between two nodes on this machine.", mixinStandardHelpOptions = true)
final class ExchangeCommand implements Callable<Integer> {

    @Option(names = "--quick", description = "one short round of everything, in under two minutes; indicative only")
    boolean quick;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Option(names = "--plot", paramLabel = "FILE.svg", description = "draw the figures, too")
    @Nullable Path plot;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:entente.home:-.}/var/bench", description = "where the data of the run lie until its end: on the disk that is to be measured (default: ${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--system", paramLabel = "NAME", split = ",", description = "only these: entente, phase4, phase4_bare")
    List<Contestant> who = List.of(Contestant.values());

    @Option(names = "--size", paramLabel = "BYTES", split = ",", description = "only documents of these sizes: 2048, 20480, 1048576")
    @Nullable List<Integer> sizes;

    @Option(names = "--submitters", paramLabel = "N", split = ",", description = "only with so many submitters; 0 is one document at a time on an idle line")
    @Nullable List<Integer> submitters;

    @Option(names = "--rounds", paramLabel = "N", description = "how many rounds")
    @Nullable Integer rounds;

    @Option(names = "--seconds", paramLabel = "N", description = "how long each trial counts")
    @Nullable Double seconds;

    @Option(names = "--node-options", paramLabel = "OPTIONS", split = " ", description = "for the Java virtual machines of the nodes, to profile them for example")
    List<String> nodeOptions = List.of();

    @Override
    public Integer call() throws Exception {
        Readings readings = measure();
        ExchangeReport report = new ExchangeReport(readings, !quick);
        System.out.print(report.text());
        if (plot != null) {
            Files.writeString(plot, new Plot(readings).svg());
        }
        if (json) {
            System.out.println(report.json());
        }
        return 0;
    }

    private Readings measure() throws Exception {
        try (Workplace workplace = Workplace.in(data)) {
            for (Contestant each : who) {
                workplace.add(each.start(workplace, nodeOptions));
            }
            return new ExchangeTrials(plan(), System.err).run(workplace.gateways());
        }
    }

    private Plan plan() {
        Plan plan = quick ? Plan.quick() : Plan.whole();
        List<DocumentSize> chosen = sizes == null ? plan.sizes() : plan.sizes().stream().filter(each -> sizes.contains(each.bytes())).toList();
        List<Load> loads = submitters == null ? plan.loads() : submitters.stream().map(each -> each == 0 ? Load.IDLE : Load.of(each)).toList();
        return plan.with(chosen, loads).with(rounds == null ? plan.rounds() : rounds, seconds == null ? plan.counting() : Duration.ofMillis((long) (seconds * 1_000)));
    }
}
