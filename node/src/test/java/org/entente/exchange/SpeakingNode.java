package org.entente.exchange;

import java.util.Arrays;
import java.util.Set;
import org.entente.EntenteApplication;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A node in a process of its own, to be killed: states so many things, prints the number of each when it is on record for good, and runs on.
final class SpeakingNode {

    private SpeakingNode() {}

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(EntenteApplication.class, TrialNode.Words.class).run(Arrays.copyOfRange(args, 1, args.length));
        Journal journal = context.getBean(Journal.class);
        var who = new Signatory(new OrganisationId("HK-TEST"), "1001", Set.of(Role.LIAISON));
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            Outcome outcome = journal.record(TrialNode.AGREEMENT, who, (ledger, now) -> Ruling.accept(new Statement(new TrialNode.Said("aloud"), "trial", null)));
            System.out.println(((Outcome.Done) outcome).entry().sequence());
        }
    }
}
