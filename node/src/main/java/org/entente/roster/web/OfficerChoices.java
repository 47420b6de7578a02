package org.entente.roster.web;

import java.util.List;
import org.entente.console.Choice;
import org.entente.console.Text;
import org.entente.party.ThisNode;
import org.entente.roster.Roster;
import org.springframework.stereotype.Component;

/// This side's liaison officers, to choose from.
@Component
class OfficerChoices {

    private final Roster roster;
    private final ThisNode node;

    OfficerChoices(Roster roster, ThisNode node) {
        this.roster = roster;
        this.node = node;
    }

    List<Choice> own() {
        return roster.officers(node.government()).stream().map(each -> new Choice(each.number(), Text.of("roster.officer-choice", each.names(), each.number()))).toList();
    }
}
