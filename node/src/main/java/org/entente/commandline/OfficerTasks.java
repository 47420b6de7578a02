package org.entente.commandline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.party.AccountOutcome;
import org.entente.party.Accounts;
import org.entente.party.ActedBy;
import org.entente.party.AddOfficer;
import org.entente.party.ChangeOfficer;
import org.entente.party.IssueToken;
import org.entente.party.OrganisationId;
import org.entente.party.Tokens;
import org.springframework.stereotype.Component;

/// Carries out what `entente officer` asks, in a node that runs or in one that was started for this alone.
@Component
public class OfficerTasks {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Texts texts;
    private final InstantSource clock;

    OfficerTasks(Accounts accounts, Tokens tokens, Texts texts, InstantSource clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.texts = texts;
        this.clock = clock;
    }

    public OfficerAnswer carryOut(OfficerRequest request) {
        var by = new ActedBy(null, request.account());
        try {
            return switch (request.task()) {
                case OfficerTask.ShowOfficers() -> new OfficerAnswer(null, null, accounts.all().stream().map(OfficerAnswer.OfficerShown::of).toList(), List.of());
                case OfficerTask.ShowTokens() -> showTokens(clock.instant());
                case OfficerTask.Add(var number, var organisation, var names, var roles) -> answer(accounts.add(new AddOfficer(number, new OrganisationId(organisation), names, roles), by));
                case OfficerTask.Change(var number, var organisation, var names, var roles) -> answer(accounts.change(new ChangeOfficer(number, new OrganisationId(organisation), names, roles), by));
                case OfficerTask.SetPassword(var number) -> answer(accounts.setPassword(number, by));
                case OfficerTask.Suspend(var number) -> answer(accounts.suspend(number, by));
                case OfficerTask.Restore(var number) -> answer(accounts.restore(number, by));
                case OfficerTask.EndSessions(var number) -> answer(accounts.endSessions(number, by));
                case OfficerTask.Issue(var officer, var purpose, var days) -> answer(tokens.issue(new IssueToken(officer, purpose, days), by));
                case OfficerTask.Revoke(var token) -> answer(tokens.revoke(token, by));
            };
        } catch (IllegalArgumentException notOne) {
            return OfficerAnswer.refused(String.valueOf(notOne.getMessage()));
        }
    }

    private OfficerAnswer showTokens(Instant now) {
        return new OfficerAnswer(null, null, List.of(), tokens.all().stream().map(line -> OfficerAnswer.TokenShown.of(line, now)).toList());
    }

    private OfficerAnswer answer(AccountOutcome outcome) {
        return switch (outcome) {
            case AccountOutcome.Done() -> OfficerAnswer.done(null);
            case AccountOutcome.Secret(String secret) -> OfficerAnswer.done(secret);
            case AccountOutcome.Refused(var refusal) -> OfficerAnswer.refused(texts.of(Text.of(refusal.messageKey(), refusal.arguments()), Locale.ENGLISH));
        };
    }
}
