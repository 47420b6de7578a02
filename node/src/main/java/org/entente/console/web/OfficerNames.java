package org.entente.console.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.console.Choice;
import org.entente.console.Text;
import org.entente.party.Account;
import org.entente.party.Accounts;
import org.entente.party.Organisation;
import org.entente.party.OrganisationId;
import org.entente.party.Organisations;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// How officers and their organisations are called on the pages about accounts, and what can be chosen there.
@Component("officerNames")
class OfficerNames {

    private final Accounts accounts;
    private final Organisations organisations;
    private final ThisNode node;

    OfficerNames(Accounts accounts, Organisations organisations, ThisNode node) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.node = node;
    }

    /// The name in the reader's language; the short form of an organisation that is not known here.
    public String organisation(OrganisationId id, Locale locale) {
        return organisations.find(id).map(Organisation::names).map(names -> names.in(locale)).orElse(id.value());
    }

    List<Choice> organisations() {
        return organisations.of(node.government()).stream().map(each -> new Choice(each.id().value(), Text.of("console.officers.organisation-choice", each.names(), each.id().value()))).toList();
    }

    List<Choice> roles() {
        return Arrays.stream(Role.values()).map(each -> new Choice(each.name(), Text.of("console.officers.role-choice." + each.name()))).toList();
    }

    /// Officers on whose word a system can act.
    List<Choice> active() {
        return accounts.all().stream().filter(Account::active)
                .map(each -> new Choice(each.number(), Text.of("console.tokens.officer-choice", each.number(), each.officer().names(), each.officer().organisation().value()))).toList();
    }
}
