package org.entente.console.web;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.party.AccountOutcome;
import org.entente.party.ActedBy;
import org.entente.party.Accounts;
import org.entente.party.Government;
import org.entente.party.IssueToken;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages about officers, passwords and tokens in a real browser, in three languages at two widths.
class AccountPagesInTheBrowserTests {

    private static final String ADMINISTRATOR = "4001";

    private static Browser browser;
    private static TestConsole node;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        node = TestConsole.start(Government.HONG_KONG);
        node.bean(Officers.class).enrol(new Officer(ADMINISTRATOR, new OrganisationId("HK-FHB"), new Names("示範管理員戊", "示范管理员戊", "Demo Administrator E"), Set.of(Role.ADMINISTRATOR)), TestConsole.password(ADMINISTRATOR));
        var by = new ActedBy(ADMINISTRATOR, "192.0.2.7");
        node.bean(Accounts.class).setPassword(TestConsole.DRAFTER, by);
        node.bean(Accounts.class).suspend(TestConsole.SECOND, by);
        org.assertj.core.api.Assertions.assertThat(node.bean(Tokens.class).issue(new IssueToken(TestConsole.LIAISON, "食物安全中心個案系統讀取通報", 365), by)).isInstanceOf(AccountOutcome.Secret.class);
        node.bean(Tokens.class).grant("token-for-the-picture", TestConsole.DRAFTER, "enrolment");
    }

    @AfterAll
    static void stop() {
        if (node != null) {
            node.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPage(Language language) {
        Page page = browser.signedIn(node, ADMINISTRATOR, language);
        for (String path : new String[] {"/officers", "/officers/" + TestConsole.SECOND, "/officers/add", "/officers/4001/change", "/officers/tokens", "/officers/tokens/issue", "/audit", "/password"}) {
            page.navigate(node.url(path));
            browser.look(page, "accounts" + path.replace('/', '-') + "-" + language.tag());
        }
        page.navigate(node.url("/officers/add"));
        page.click("main button");
        browser.look(page, "accounts-add-wrong-" + language.tag());
        page.navigate(node.url("/officers/" + TestConsole.AUDITOR));
        page.click("form[action$=password] button");
        browser.look(page, "accounts-once-" + language.tag());
        page.navigate(node.url("/officers/tokens/issue?officer=" + TestConsole.LIAISON));
        page.fill("#purpose", "Trial");
        page.click("main button");
        browser.look(page, "accounts-token-" + language.tag());
    }
}
