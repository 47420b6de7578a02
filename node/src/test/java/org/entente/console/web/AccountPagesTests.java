package org.entente.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.party.AuditLine;
import org.entente.party.AuditTrail;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Tokens;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Officers, passwords and tokens without script: what an administrator does, what nobody may do, and what ends at once.
class AccountPagesTests {

    private static final String ADMINISTRATOR = "4001";
    private static final String CHOSEN = "lantern river seven tea";

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG);
        enrol(ADMINISTRATOR, Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void anOfficerWhoIsAddedChangesTheOneTimePasswordBeforeAnythingElse() {
        String once;
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.ENGLISH)) {
            HtmlPage form = administrator.open("/officers/add");
            fill(form, "5001", "HK-CFS", Role.DRAFTER);
            once = administrator.press(form).querySelector(".secret code").getTextContent();
            assertThat(administrator.open("/officers/5001").asNormalizedText()).contains("Password to be changed", "Officer added");
        }
        try (Scriptless officer = Scriptless.reader(node, Language.ENGLISH)) {
            assertThat(officer.signIn("5001", once).getUrl().getPath()).isEqualTo("/password");
            assertThat(officer.open("/roster").getUrl().getPath()).isEqualTo("/password");
            HtmlPage done = change(officer, once, CHOSEN, CHOSEN);
            assertThat(done.querySelector("[role=status]").getTextContent()).contains("Your password is changed");
            assertThat(officer.open("/roster").getUrl().getPath()).isEqualTo("/roster");
        }
        try (Scriptless officer = Scriptless.reader(node, Language.ENGLISH)) {
            assertThat(officer.signIn("5001", once).getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(officer.signIn("5001", CHOSEN).getUrl().getPath()).isEqualTo("/");
        }
        forgetFailures();
    }

    @Test
    void changingThePasswordEndsTheOtherSessionsAndKeepsThisOne() {
        enrol("5002", Role.DRAFTER);
        try (Scriptless here = Scriptless.signedIn(node, "5002", Language.ENGLISH); Scriptless elsewhere = Scriptless.signedIn(node, "5002", Language.ENGLISH)) {
            change(here, TestConsole.password("5002"), CHOSEN, CHOSEN);
            assertThat(here.open("/roster").getUrl().getPath()).isEqualTo("/roster");
            assertThat(elsewhere.open("/roster").getUrl().getPath()).isEqualTo("/sign-in");
        }
    }

    @Test
    void saysWhyAPasswordIsRefused() {
        enrol("5003", Role.DRAFTER);
        try (Scriptless officer = Scriptless.signedIn(node, "5003", Language.HANS)) {
            assertThat(change(officer, "wrong", CHOSEN, CHOSEN).getElementById("old-wrong").getTextContent()).contains("现有密码不正确");
            assertThat(change(officer, TestConsole.password("5003"), CHOSEN, "other").getElementById("again-wrong").getTextContent()).contains("两次输入的新密码不同");
            assertThat(change(officer, TestConsole.password("5003"), "short", "short").getElementById("fresh-wrong").getTextContent()).contains("至少要有 12 个字符");
            HtmlPage common = change(officer, TestConsole.password("5003"), "password2015", "password2015");
            assertThat(common.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(common.getElementById("fresh-wrong").getTextContent()).contains("太常见");
        }
        forgetFailures();
    }

    @Test
    void guessingTheOldPasswordIsLimitedAsSigningInIs() {
        enrol("5004", Role.DRAFTER);
        try (Scriptless officer = Scriptless.signedIn(node, "5004", Language.ENGLISH)) {
            for (int guess = 0; guess < 5; guess++) {
                change(officer, "wrong", CHOSEN, CHOSEN);
            }
            assertThat(change(officer, TestConsole.password("5004"), CHOSEN, CHOSEN).getElementById("old-wrong").getTextContent()).contains("Try again in 15 minutes");
        }
        forgetFailures();
    }

    @Test
    void aSuspendedOfficerIsOutAtOnceAndOldSessionsDoNotComeBack() {
        enrol("5005", Role.DRAFTER);
        node.bean(Tokens.class).grant("token-5005", "5005", "test");
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.ENGLISH); Scriptless officer = Scriptless.signedIn(node, "5005", Language.ENGLISH)) {
            administrator.press(administrator.open("/officers/5005"), "form[action$=suspend] button");
            assertThat(officer.open("/roster").getUrl().getPath()).isEqualTo("/sign-in");
            assertThat(node.bean(Tokens.class).officerOf("token-5005")).isEmpty();
            administrator.press(administrator.open("/officers/5005"), "form[action$=restore] button");
            assertThat(officer.open("/roster").getUrl().getPath()).isEqualTo("/sign-in");
            assertThat(node.bean(Tokens.class).officerOf("token-5005")).isPresent();
        }
    }

    @Test
    void anAdministratorEndsAllSessionsAndSetsAPassword() {
        enrol("5006", Role.DRAFTER);
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.ENGLISH); Scriptless officer = Scriptless.signedIn(node, "5006", Language.ENGLISH)) {
            administrator.press(administrator.open("/officers/5006"), "form[action$=sessions] button");
            assertThat(officer.open("/").getUrl().getPath()).isEqualTo("/sign-in");
            officer.signIn("5006", TestConsole.password("5006"));
            HtmlPage shown = administrator.press(administrator.open("/officers/5006"), "form[action$=password] button");
            assertThat(shown.querySelector(".secret code").getTextContent()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
            assertThat(officer.open("/").getUrl().getPath()).isEqualTo("/sign-in");
            assertThat(administrator.open("/officers/5006").getWebResponse().getContentAsString()).doesNotContain(shown.querySelector(".secret code").getTextContent());
        }
    }

    @Test
    void changedRolesCountAtOnce() {
        enrol("5007", Role.DRAFTER);
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.HANT); Scriptless officer = Scriptless.signedIn(node, "5007", Language.HANT)) {
            assertThat(officer.open("/audit").getWebResponse().getStatusCode()).isEqualTo(403);
            HtmlPage form = administrator.open("/officers/5007/change");
            role(form, Role.AUDITOR).setChecked(true);
            assertThat(administrator.press(form).querySelector("[role=status]").getTextContent()).isEqualTo("已儲存。");
            assertThat(officer.open("/audit").asNormalizedText()).contains("更改人員資料", "DRAFTER → 示範人員, HK-FHB, DRAFTER+AUDITOR");
        }
    }

    @Test
    void nobodyChangesHisOwnRolesOrSuspendsHimself() {
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.ENGLISH)) {
            assertThat(administrator.open("/officers/4001").querySelectorAll("form[action$=suspend], form[action$='4001/password']")).isEmpty();
            HtmlPage form = administrator.open("/officers/4001/change");
            role(form, Role.LIAISON).setChecked(true);
            HtmlPage refused = administrator.press(form);
            assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(refused.querySelector(".error-summary").asNormalizedText()).contains("Nobody changes his own roles");
        }
    }

    @Test
    void aTokenIsShownOnceWorksAndIsRevoked() {
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.ENGLISH)) {
            HtmlPage form = administrator.open("/officers/tokens/issue?officer=" + TestConsole.LIAISON);
            form.<HtmlInput>getHtmlElementById("purpose").setValue("Case system reads notifications");
            form.<HtmlInput>getHtmlElementById("days").setValue("30");
            String token = administrator.press(form).querySelector(".secret code").getTextContent();
            assertThat(node.bean(Tokens.class).officerOf(token).map(Officer::number)).contains(TestConsole.LIAISON);
            assertThat(node.bean(JdbcClient.class).sql("select count(*) from party.token where hash = ?").param(token).query(Long.class).single()).as("kept as it is").isZero();
            HtmlPage list = administrator.open("/officers/tokens");
            assertThat(list.asNormalizedText()).contains("Case system reads notifications", "Good").doesNotContain(token);
            assertThat(administrator.press(list, "form[action$=revoke] button").asNormalizedText()).contains("The token is revoked", "Revoked");
            assertThat(node.bean(Tokens.class).officerOf(token)).isEmpty();
        }
    }

    @Test
    void aTokenThatHasExpiredIsNotGood() {
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.ENGLISH)) {
            HtmlPage form = administrator.open("/officers/tokens/issue?officer=" + TestConsole.DRAFTER);
            form.<HtmlInput>getHtmlElementById("purpose").setValue("Expires");
            String token = administrator.press(form).querySelector(".secret code").getTextContent();
            node.bean(JdbcClient.class).sql("update party.token set expires_at = now() - interval '1 second' where label = 'Expires'").update();
            assertThat(node.bean(Tokens.class).officerOf(token)).isEmpty();
            assertThat(administrator.open("/officers/tokens").asNormalizedText()).contains("Expired");
        }
    }

    @Test
    void auditorsReadWhoDidWhatFromWhereAndNobodyChangesIt() {
        try (Scriptless administrator = Scriptless.signedIn(node, ADMINISTRATOR, Language.ENGLISH)) {
            administrator.press(administrator.open("/officers/" + TestConsole.SECOND), "form[action$=sessions] button");
        }
        List<AuditLine> lines = node.bean(AuditTrail.class).about(TestConsole.SECOND, 1);
        assertThat(lines.getFirst().officer()).isEqualTo(ADMINISTRATOR);
        assertThat(lines.getFirst().origin()).isEqualTo("127.0.0.1");
        try (Scriptless auditor = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            assertThat(auditor.open("/audit").asNormalizedText()).contains("All sessions ended", ADMINISTRATOR, "127.0.0.1");
        }
        JdbcClient jdbc = node.bean(JdbcClient.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> jdbc.sql("delete from party.audit").update()).hasMessageContaining("never changed or removed");
    }

    @Test
    void othersSeeNoneOfIt() {
        for (String number : List.of(TestConsole.LIAISON, TestConsole.DRAFTER, TestConsole.AUDITOR)) {
            try (Scriptless reader = Scriptless.signedIn(node, number, Language.ENGLISH)) {
                for (String path : List.of("/officers", "/officers/add", "/officers/4001", "/officers/4001/change", "/officers/tokens", "/officers/tokens/issue")) {
                    assertThat(reader.open(path).getWebResponse().getStatusCode()).as(number + " " + path).isEqualTo(403);
                }
                assertThat(reader.open("/audit").getWebResponse().getStatusCode()).isEqualTo(number.equals(TestConsole.AUDITOR) ? 200 : 403);
            }
        }
    }

    private static HtmlPage change(Scriptless reader, String old, String fresh, String again) {
        HtmlPage form = reader.open("/password");
        form.<HtmlInput>getHtmlElementById("old").setValue(old);
        form.<HtmlInput>getHtmlElementById("fresh").setValue(fresh);
        form.<HtmlInput>getHtmlElementById("again").setValue(again);
        return reader.press(form);
    }

    private static void fill(HtmlPage form, String number, String organisation, Role role) {
        form.<HtmlInput>getHtmlElementById("number").setValue(number);
        form.<HtmlSelect>getHtmlElementById("organisation").setSelectedAttribute(organisation, true);
        form.<HtmlInput>getHtmlElementById("hant").setValue("示範人員戊");
        form.<HtmlInput>getHtmlElementById("hans").setValue("示范人员戊");
        form.<HtmlInput>getHtmlElementById("en").setValue("Demo Officer E");
        role(form, role).setChecked(true);
    }

    private static HtmlCheckBoxInput role(HtmlPage form, Role role) {
        return form.querySelector("input[name=roles][value=" + role + "]");
    }

    private static void enrol(String number, Role role) {
        node.bean(Officers.class).enrol(new Officer(number, new OrganisationId("HK-FHB"), new Names("示範人員", "示范人员", "Demo Officer"), Set.of(role)), TestConsole.password(number));
    }

    private static void forgetFailures() {
        node.bean(JdbcClient.class).sql("delete from console.failed_sign_in").update();
    }
}
