package org.entente.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente officer token`: the tokens of agencies' systems.
@Command(name = "token", description = "List, issue and revoke the tokens with which systems use the JSON interface.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "(list | issue | revoke)")
final class OfficerTokenCommand {

    private static final String LINE = "%-5s %-12s %-10s %-9s %-20s %s%n";

    @Command(name = "list", description = "List the tokens.", mixinStandardHelpOptions = true)
    int list(@Mixin OfficerNode node) throws Exception {
        OfficerAnswer answer = node.ask(new OfficerTask.ShowTokens());
        if (!node.json) {
            System.out.printf(LINE, "no.", "organisation", "officer", "standing", "last used", "purpose");
            answer.tokens().forEach(each -> System.out.printf(LINE, each.id(), each.organisation(), each.officer(), each.standing(), each.usedAt() == null ? "never" : each.usedAt(), each.purpose()));
        }
        return 0;
    }

    @Command(name = "issue", description = "Issue a token on the word of an officer; it is shown this once.", mixinStandardHelpOptions = true)
    int issue(@Mixin OfficerNode node, @Parameters(paramLabel = "NUMBER", description = "number of the officer") String officer,
            @Option(names = "--purpose", paramLabel = "TEXT", required = true, description = "what the system does with it") String purpose,
            @Option(names = "--days", paramLabel = "DAYS", defaultValue = "365", description = "for how many days it is good, at most 730 (default: ${DEFAULT-VALUE})") int days)
            throws Exception {
        return node.carryOut(new OfficerTask.Issue(officer, purpose, days), "Issued a token on the word of " + officer + ", good for " + days + " days. It is shown this once:");
    }

    @Command(name = "revoke", description = "End a token at once.", mixinStandardHelpOptions = true)
    int revoke(@Mixin OfficerNode node, @Parameters(paramLabel = "TOKEN", description = "number of the token, as list shows it") long token) throws Exception {
        return node.carryOut(new OfficerTask.Revoke(token), "Token " + token + " is revoked.");
    }
}
