package org.entente.party;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door of the accounts with which officers sign in. Every act stands in the audit trail; none of it leaves the node.
@Component
@Transactional
public class Accounts {

    private final Officers officers;
    private final Passwords passwords;
    private final Organisations organisations;
    private final ThisNode node;
    private final AuditTrail trail;
    private final JdbcClient jdbc;

    Accounts(Officers officers, Passwords passwords, Organisations organisations, ThisNode node, AuditTrail trail, JdbcClient jdbc) {
        this.officers = officers;
        this.passwords = passwords;
        this.organisations = organisations;
        this.node = node;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /// All officers, also suspended ones, by number.
    public List<Account> all() {
        return officers.accounts();
    }

    public Optional<Account> find(String number) {
        return all().stream().filter(each -> each.number().equals(number)).findFirst();
    }

    public AccountOutcome add(AddOfficer command, ActedBy by) {
        return act(rules -> rules.add(command), () -> {
            officers.enrol(command.officer(), Secrets.password());
            trail.note(by, AdministrativeAct.OFFICER_ADDED, command.number(), described(command.officer()));
            return new AccountOutcome.Secret(passwords.setOnce(command.number()));
        });
    }

    public AccountOutcome change(ChangeOfficer command, ActedBy by) {
        return act(rules -> rules.change(command, by), () -> {
            Officer before = find(command.number()).orElseThrow().officer();
            officers.change(command.officer());
            trail.note(by, AdministrativeAct.OFFICER_CHANGED, command.number(), described(before) + " → " + described(command.officer()));
            return new AccountOutcome.Done();
        });
    }

    /// Ends the officer's sessions and lets neither him nor systems that act on his word in any more.
    public AccountOutcome suspend(String number, ActedBy by) {
        return act(rules -> rules.suspend(number, by), () -> {
            officers.activate(number, false);
            return noted(by, AdministrativeAct.OFFICER_SUSPENDED, number);
        });
    }

    public AccountOutcome restore(String number, ActedBy by) {
        return act(rules -> rules.onAny(number), () -> {
            officers.activate(number, true);
            return noted(by, AdministrativeAct.OFFICER_RESTORED, number);
        });
    }

    /// Gives the officer a one-time password and ends his sessions.
    public AccountOutcome setPassword(String number, ActedBy by) {
        return act(rules -> rules.onAnother(number, by), () -> {
            trail.note(by, AdministrativeAct.PASSWORD_SET, number, "");
            return new AccountOutcome.Secret(passwords.setOnce(number));
        });
    }

    /// Lets an officer, whose old password was asked before, choose a new one; all his sessions end.
    public AccountOutcome choosePassword(String number, String password, String origin) {
        return passwords.choose(number, password).<AccountOutcome>map(AccountOutcome.Refused::new).orElseGet(() -> noted(new ActedBy(number, origin), AdministrativeAct.PASSWORD_CHANGED, number));
    }

    public AccountOutcome endSessions(String number, ActedBy by) {
        return act(rules -> rules.onAny(number), () -> {
            officers.endSessions(number);
            return noted(by, AdministrativeAct.SESSIONS_ENDED, number);
        });
    }

    /// One act at a time: two administrators who suspend each other do not both succeed.
    private AccountOutcome act(Function<AccountRules, Optional<AccountRefusal>> judge, Supplier<AccountOutcome> work) {
        jdbc.sql("lock table party.officer in share row exclusive mode").update();
        var ours = organisations.of(node.government()).stream().map(Organisation::id).collect(Collectors.toSet());
        return judge.apply(new AccountRules(all(), ours)).<AccountOutcome>map(AccountOutcome.Refused::new).orElseGet(work);
    }

    private AccountOutcome noted(ActedBy by, AdministrativeAct act, String number) {
        trail.note(by, act, number, "");
        return new AccountOutcome.Done();
    }

    private static String described(Officer officer) {
        return officer.names().hant() + ", " + officer.organisation() + ", " + officer.roles().stream().sorted().map(Role::name).collect(Collectors.joining("+"));
    }
}
