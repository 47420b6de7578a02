package org.entente.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.party.FastCryptography;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente verify`: the auditors' own command, here for convenience.
@Command(name = "verify", description = "Check an export offline: who stated what, when, in which order, and who acknowledged it.", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.zip", description = "the export")
    Path file;

    @Option(names = "--trust", paramLabel = "FILE", description = "the authorities to trust (trust.json); by default those pinned in this installation")
    @Nullable Path trust;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "var/demo", description = "where this installation's nodes have their data (default: ${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Override
    public Integer call() {
        FastCryptography.install();
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--trust", (trust == null ? PinnedTrust.in(data) : trust).toString()));
        if (json) {
            arguments.add("--json");
        }
        return org.entente.evidence.VerifyCommand.run(arguments.toArray(String[]::new), System.out);
    }
}
