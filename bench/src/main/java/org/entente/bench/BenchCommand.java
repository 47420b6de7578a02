package org.entente.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `entente bench`.
@Command(name = "bench", description = "Measure the nodes on this machine.", mixinStandardHelpOptions = true, subcommands = {ExchangeCommand.class, GrowthCommand.class})
public final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new BenchCommand()).setCommandName("entente bench").setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(BenchCommand::failed).execute(args));
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("entente: " + (failure.getMessage() == null ? failure.toString() : failure.getMessage()));
        return 1;
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
