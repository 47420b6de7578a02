package org.entente.commandline;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// `entente agreement`: work on agreements.
@Command(name = "agreement", description = "Work on agreements.", mixinStandardHelpOptions = true, subcommands = {AgreementImportCommand.class, AgreementTextCommand.class})
final class AgreementCommand implements Runnable {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
