package org.entente.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountRulesTests {

    private static final OrganisationId UNIT = new OrganisationId("HK-FHB");
    private static final Names NAMES = new Names("示範人員", "示范人员", "Demo Officer");
    private static final ActedBy COMMAND = new ActedBy(null, "operator");

    private final AccountRules rules = rules(account("4001", true, Role.ADMINISTRATOR), account("4002", false, Role.ADMINISTRATOR), account("1001", true, Role.LIAISON));

    @Test
    void refusesANumberThatWasGivenBeforeAlsoToASuspendedOfficer() {
        assertThat(rules.add(new AddOfficer("4002", UNIT, NAMES, Set.of(Role.DRAFTER)))).contains(new AccountRefusal.NumberTaken("4002"));
        assertThat(rules.add(new AddOfficer("4003", UNIT, NAMES, Set.of(Role.DRAFTER)))).isEmpty();
    }

    @Test
    void refusesAnOrganisationOfAnotherGovernmentAndAnOfficerWithoutRole() {
        assertThat(rules.add(new AddOfficer("4003", new OrganisationId("GD-FDA"), NAMES, Set.of(Role.DRAFTER)))).contains(new AccountRefusal.NotOurOrganisation("GD-FDA"));
        assertThat(rules.change(new ChangeOfficer("1001", UNIT, NAMES, Set.of()), by("4001"))).contains(new AccountRefusal.NoRole());
    }

    @Test
    void nobodyChangesHisOwnRolesButHisName() {
        assertThat(rules.change(new ChangeOfficer("4001", UNIT, NAMES, Set.of(Role.ADMINISTRATOR, Role.LIAISON)), by("4001"))).contains(new AccountRefusal.OwnAccount());
        assertThat(rules.change(new ChangeOfficer("4001", UNIT, new Names("甲", "甲", "A"), Set.of(Role.ADMINISTRATOR)), by("4001"))).isEmpty();
    }

    @Test
    void nobodySuspendsHimselfOrSetsHimselfAPassword() {
        assertThat(rules.suspend("4001", by("4001"))).contains(new AccountRefusal.OwnAccount());
        assertThat(rules.onAnother("4001", by("4001"))).contains(new AccountRefusal.OwnAccount());
    }

    @Test
    void theLastAdministratorStaysEvenForTheCommandLine() {
        assertThat(rules.suspend("4001", COMMAND)).contains(new AccountRefusal.LastAdministrator("4001"));
        assertThat(rules.change(new ChangeOfficer("4001", UNIT, NAMES, Set.of(Role.LIAISON)), COMMAND)).contains(new AccountRefusal.LastAdministrator("4001"));
    }

    @Test
    void oneOfTwoAdministratorsCanGo() {
        AccountRules two = rules(account("4001", true, Role.ADMINISTRATOR), account("4002", true, Role.ADMINISTRATOR));
        assertThat(two.suspend("4001", by("4002"))).isEmpty();
        assertThat(two.change(new ChangeOfficer("4001", UNIT, NAMES, Set.of(Role.AUDITOR)), by("4002"))).isEmpty();
    }

    @Test
    void noTokenActsForASuspendedOfficerOrForNobody() {
        assertThat(rules.issue(new IssueToken("4002", "case system", 30))).contains(new AccountRefusal.Suspended("4002"));
        assertThat(rules.issue(new IssueToken("9999", "case system", 30))).contains(new AccountRefusal.NoSuchOfficer("9999"));
    }

    private static AccountRules rules(Account... accounts) {
        return new AccountRules(List.of(accounts), Set.of(UNIT, new OrganisationId("HK-CFS")));
    }

    private static Account account(String number, boolean active, Role role) {
        return new Account(new Officer(number, UNIT, NAMES, Set.of(role)), active, false, null);
    }

    private static ActedBy by(String officer) {
        return new ActedBy(officer, "127.0.0.1");
    }
}
