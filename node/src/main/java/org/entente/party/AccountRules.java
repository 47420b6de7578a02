package org.entente.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be done to the accounts of a node. A refusal, or empty when it may.
///
/// @param accounts all accounts, also suspended ones
/// @param known    the organisations that act for this node's government
record AccountRules(List<Account> accounts, Set<OrganisationId> known) {

    Optional<AccountRefusal> add(AddOfficer command) {
        if (find(command.number()).isPresent()) {
            return Optional.of(new AccountRefusal.NumberTaken(command.number()));
        }
        return sound(command.officer());
    }

    Optional<AccountRefusal> change(ChangeOfficer command, ActedBy by) {
        Optional<Account> account = find(command.number());
        if (account.isEmpty()) {
            return unknown(command.number());
        }
        if (by.is(command.number()) && !account.get().officer().roles().equals(command.roles())) {
            return Optional.of(new AccountRefusal.OwnAccount());
        }
        if (!command.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(account.get())) {
            return Optional.of(new AccountRefusal.LastAdministrator(command.number()));
        }
        return sound(command.officer());
    }

    Optional<AccountRefusal> suspend(String number, ActedBy by) {
        return onAnother(number, by).or(() -> find(number).filter(this::isLastAdministrator).map(last -> new AccountRefusal.LastAdministrator(number)));
    }

    /// For what is done to somebody else's account only.
    Optional<AccountRefusal> onAnother(String number, ActedBy by) {
        return by.is(number) ? Optional.of(new AccountRefusal.OwnAccount()) : onAny(number);
    }

    Optional<AccountRefusal> onAny(String number) {
        return find(number).isPresent() ? Optional.empty() : unknown(number);
    }

    Optional<AccountRefusal> issue(IssueToken command) {
        return find(command.officer()).map(account -> account.active() ? Optional.<AccountRefusal>empty() : Optional.<AccountRefusal>of(new AccountRefusal.Suspended(command.officer())))
                .orElseGet(() -> unknown(command.officer()));
    }

    private Optional<AccountRefusal> sound(Officer officer) {
        if (!known.contains(officer.organisation())) {
            return Optional.of(new AccountRefusal.NotOurOrganisation(officer.organisation().value()));
        }
        return officer.roles().isEmpty() ? Optional.of(new AccountRefusal.NoRole()) : Optional.empty();
    }

    private boolean isLastAdministrator(Account account) {
        return account.administers() && accounts.stream().filter(Account::administers).count() == 1;
    }

    private Optional<Account> find(String number) {
        return accounts.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    private static Optional<AccountRefusal> unknown(String number) {
        return Optional.of(new AccountRefusal.NoSuchOfficer(number));
    }
}
