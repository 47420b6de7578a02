package org.entente.commandline;

import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.journal.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `entente rebuild`: throws the views away and computes them again from the journal.
@Command(name = "rebuild", description = "Drop the views and compute them again from the journal.", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    DataOptions options;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        long entries = options.atNode(
                running -> running.post("/administration/rebuild", Rebuilt.class).entries(),
                node -> node.getBean(Rebuild.class).run(done -> Progress.show("rebuild", done)));
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("Rebuilt all views of %s from %,d entries in %.1f s.%n", options.government(), entries, seconds);
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(Map.of("entries", entries, "seconds", seconds)));
        }
        return 0;
    }

    /// What a running node answers.
    record Rebuilt(long entries) {}
}
