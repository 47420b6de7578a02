package org.entente.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente bench growth`: what a node's journal and its attachments cost it as they grow.
@Command(name = "growth", description = "Measure throughput, rebuild, verify and memory as journal and attachments grow.", mixinStandardHelpOptions = true)
final class GrowthCommand implements Callable<Integer> {

    @Option(names = "--quick", description = "with small numbers; says nothing about the goals, which are for large ones")
    boolean quick;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:entente.home:-.}/var/bench",
            description = "where the data of the run lie until its end: on the disk that is to be measured; about 15 GB are needed, for --quick less than 1 (default: ${DEFAULT-VALUE})")
    Path data;

    @Override
    public Integer call() throws Exception {
        List<Growth> figures;
        try (Workplace workplace = Workplace.in(data)) {
            figures = new GrowthTrials(quick ? GrowthPlan.quick() : GrowthPlan.whole(), workplace, System.err).run();
        }
        figures.forEach(each -> System.out.println(each.text()));
        if (quick) {
            System.out.println("Measured at small sizes: whether the goals are reached is for the whole run to say.");
        }
        if (json) {
            System.out.println(Orders.write(Map.of("rows", figures.stream().map(GrowthCommand::json).toList())));
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Growth figure) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("key", figure.key());
        json.put("what", figure.what());
        json.put("at", figure.at());
        json.put("value", Figures.rounded(figure.value()));
        json.put("unit", figure.unit());
        json.put("goal", figure.goal());
        json.put("reached", figure.reached());
        return json;
    }
}
