package org.entente.faults;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.party.FastCryptography;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente faults`: breaks things on purpose while two nodes exchange, and shows that nothing is lost.
@Command(name = "faults", description = "Break things on purpose while two nodes exchange, and compare both sides entry by entry.", mixinStandardHelpOptions = true)
public final class FaultsCommand implements Callable<Integer> {

    private static final int LARGEST_SEED = 1_000_000_000;

    @Option(names = "--quick", description = "what takes no long time, once, in under five minutes")
    boolean quick;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Option(names = "--seed", paramLabel = "N", description = "repeat a run: the same faults in the same order, at the same moments; by default one is chosen and printed")
    @Nullable Long seed;

    @Option(names = "--only", paramLabel = "WORDS", split = ",", description = "only faults whose name has these words in it, or these")
    List<String> only = List.of();

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:entente.home:-.}/var/faults", description = "where the nodes' data lie until the end of the run (default: ${DEFAULT-VALUE})")
    Path data;

    public static void main(String[] args) {
        System.exit(new CommandLine(new FaultsCommand()).setCommandName("entente faults").setExecutionExceptionHandler(FaultsCommand::failed).execute(args));
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("entente: " + (failure.getMessage() == null ? failure.toString() : failure.getMessage()));
        return 1;
    }

    @Override
    public Integer call() throws Exception {
        FastCryptography.install();
        long chosen = seed == null ? new SecureRandom().nextInt(LARGEST_SEED) : seed;
        Plan plan = quick ? Plan.quick() : Plan.whole();
        Findings findings = new Suite(only.isEmpty() ? plan : plan.only(only), chosen, new Screen(System.err)).run(data);
        System.out.print(findings.text());
        if (json) {
            System.out.println(findings.json());
        }
        return findings.isUnbroken() ? 0 : 1;
    }
}
