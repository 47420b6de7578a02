package org.entente.commandline;

import java.util.stream.Collectors;
import org.entente.party.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `entente officer`: the accounts of a node, for whoever holds its data folder: a lost password of the last administrator is no dead end.
@Command(name = "officer", description = "Look after a node's officers, their passwords and the tokens of systems.", mixinStandardHelpOptions = true, subcommands = OfficerTokenCommand.class,
        synopsisSubcommandLabel = "(list | add | change | password | suspend | restore | sign-out | token)")
final class OfficerCommand {

    private static final String NUMBER = "number of the officer";
    private static final String LINE = "%-10s %-12s %-24s %-28s %s%n";

    @Command(name = "list", description = "List the officers.", mixinStandardHelpOptions = true)
    int list(@Mixin OfficerNode node) throws Exception {
        OfficerAnswer answer = node.ask(new OfficerTask.ShowOfficers());
        if (!node.json) {
            System.out.printf(LINE, "number", "organisation", "standing", "roles", "name");
            answer.officers().forEach(each -> System.out.printf(LINE, each.number(), each.organisation(), standing(each), each.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")),
                    each.names().hant()));
        }
        return 0;
    }

    @Command(name = "add", description = "Add an officer, who gets a one-time password.", mixinStandardHelpOptions = true)
    int add(@Mixin OfficerNode node, @Parameters(paramLabel = "NUMBER", description = NUMBER) String number, @Mixin OfficerOptions officer) throws Exception {
        return node.carryOut(new OfficerTask.Add(number, officer.organisation, officer.names(), officer.roles), "Added officer " + number + ". The one-time password, shown this once:");
    }

    @Command(name = "change", description = "Change name, organisation and roles of an officer.", mixinStandardHelpOptions = true)
    int change(@Mixin OfficerNode node, @Parameters(paramLabel = "NUMBER", description = NUMBER) String number, @Mixin OfficerOptions officer) throws Exception {
        return node.carryOut(new OfficerTask.Change(number, officer.organisation, officer.names(), officer.roles), "Changed officer " + number + ".");
    }

    @Command(name = "password", description = "Set a one-time password, which has to be changed at the next sign-in; all sessions end.", mixinStandardHelpOptions = true)
    int password(@Mixin OfficerNode node, @Parameters(paramLabel = "NUMBER", description = NUMBER) String number) throws Exception {
        return node.carryOut(new OfficerTask.SetPassword(number), "Officer " + number + " has a new one-time password, shown this once:");
    }

    @Command(name = "suspend", description = "Shut an officer out, and the systems that act on his word.", mixinStandardHelpOptions = true)
    int suspend(@Mixin OfficerNode node, @Parameters(paramLabel = "NUMBER", description = NUMBER) String number) throws Exception {
        return node.carryOut(new OfficerTask.Suspend(number), "Officer " + number + " is suspended.");
    }

    @Command(name = "restore", description = "Let a suspended officer in again.", mixinStandardHelpOptions = true)
    int restore(@Mixin OfficerNode node, @Parameters(paramLabel = "NUMBER", description = NUMBER) String number) throws Exception {
        return node.carryOut(new OfficerTask.Restore(number), "Officer " + number + " is restored.");
    }

    @Command(name = "sign-out", description = "End all sessions of an officer.", mixinStandardHelpOptions = true)
    int signOut(@Mixin OfficerNode node, @Parameters(paramLabel = "NUMBER", description = NUMBER) String number) throws Exception {
        return node.carryOut(new OfficerTask.EndSessions(number), "All sessions of officer " + number + " have ended.");
    }

    private static String standing(OfficerAnswer.OfficerShown officer) {
        if (!officer.active()) {
            return "suspended";
        }
        return officer.passwordDue() ? "password to be changed" : "active";
    }
}
