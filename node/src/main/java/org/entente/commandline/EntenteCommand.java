package org.entente.commandline;

import org.entente.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// The command `entente`.
@Command(
        name = "entente",
        description = "Nodes with which governments carry out their agreements together and can prove it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {DemoCommand.class, ServeCommand.class, ExportCommand.class, VerifyCommand.class, RebuildCommand.class, BackupCommand.class, RestoreCommand.class, RolloverCommand.class, SignatoryCommand.class, OfficerCommand.class, AgreementCommand.class})
public final class EntenteCommand implements Runnable {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        int code = new CommandLine(new EntenteCommand()).setExecutionExceptionHandler(new Failures()).execute(args);
        // A node that serves keeps its process alive by itself.
        if (code != ServeCommand.SERVING) {
            System.exit(code);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
