package org.entente.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The roster's pages without script: what a liaison officer does, what is refused and why, and who may do nothing.
class RosterPagesTests {

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG, RosterWithPeers.class);
        RosterWithPeers.story(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void showsBothSidesWithTheTelephoneOfTheOther() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.HANT)) {
            String page = reader.open("/roster").asNormalizedText();
            assertThat(page).contains("香港現時當值", "廣東現時當值", "示範聯絡員甲", "示範聯絡員粵一", "000-0000");
            assertThat(page).doesNotContain("編配當值\n", "本方休假");
        }
    }

    @Test
    void assignsADutyAndSaysSo() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = reader.open("/roster/assign");
            fill(form, "1002", RosterWithPeers.day(40) + " 09:00", RosterWithPeers.day(47) + " 09:00");
            HtmlPage done = reader.press(form);
            assertThat(done.querySelector("[role=status]").getTextContent()).isEqualTo("已編配當值，並通知對方。");
            assertThat(node.bean(Journal.class).heads().keySet()).anyMatch(stream -> stream.agreement().equals("cooperation-GD-HK"));
        }
    }

    @Test
    void explainsARefusalByNameAndKeepsWhatWasTyped() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage form = reader.open("/roster/assign");
            fill(form, "1002", RosterWithPeers.day(0) + " 00:00", RosterWithPeers.day(1) + " 00:00");
            HtmlPage again = reader.press(form);
            assertThat(again.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(again.querySelector(".error-summary").asNormalizedText()).contains("Demo Officer A is on duty in that time");
            assertThat(again.<HtmlInput>getHtmlElementById("from").getValue()).isEqualTo(RosterWithPeers.day(0) + " 00:00");
        }
    }

    @Test
    void saysAtTheFieldWhatCannotBeRead() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANS)) {
            HtmlPage form = reader.open("/roster/assign");
            form.<HtmlInput>getHtmlElementById("from").setValue("明天");
            HtmlPage again = reader.press(form);
            assertThat(again.getElementById("from-wrong").getTextContent()).contains("日期或时间无法识别");
            assertThat(again.getElementById("officer-wrong").getTextContent()).contains("请选择联络员");
        }
    }

    @Test
    void handsOverADuty() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage duty = reader.open("/roster/duties/" + RosterWithPeers.later(node));
            ((HtmlSelect) duty.getElementById("officer")).setSelectedAttribute("1003", true);
            ((HtmlTextArea) duty.getElementById("note")).setText("已交代待辦事項");
            HtmlPage done = reader.press(duty);
            assertThat(done.querySelector("[role=status]").getTextContent()).isEqualTo("已交班，並通知對方。");
        }
    }

    @Test
    void refusesAHandoverToTheSameOfficer() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage duty = reader.open("/roster/duties/" + RosterWithPeers.first(node));
            ((HtmlSelect) duty.getElementById("officer")).setSelectedAttribute("1001", true);
            assertThat(reader.press(duty).querySelector(".error-summary").asNormalizedText()).contains("示範聯絡員甲正是這次的當值聯絡員");
        }
    }

    @Test
    void showsWhatTheOtherSideAssignedButLetsNobodyChangeIt() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage duty = reader.open("/roster/duties/" + RosterWithPeers.theirs(node));
            assertThat(duty.asNormalizedText()).contains("示範聯絡員粵一（廣東）");
            assertThat(duty.querySelectorAll("main form")).isEmpty();
        }
    }

    @Test
    void correctsAnOfficersTelephoneAndRelievesNobodyOnDuty() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = reader.open("/roster/officers/1003");
            form.<HtmlInput>getHtmlElementById("office").setValue("0000 0003");
            HtmlPage done = reader.press(form);
            assertThat(done.querySelector("[role=status]").getTextContent()).isEqualTo("已更改聯絡員資料，並通知對方。");
            HtmlPage relieve = reader.press(opened(reader.open("/roster/officers/1001")), "main details button");
            assertThat(relieve.querySelector("[role=alert]").getTextContent()).contains("示範聯絡員甲 仍有當值");
        }
    }

    @Test
    void notesLeaveAndForgetsIt() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = reader.open("/roster/leave");
            ((HtmlSelect) form.getElementById("officer")).setSelectedAttribute("1003", true);
            form.<HtmlInput>getHtmlElementById("first").setValue(RosterWithPeers.day(60));
            form.<HtmlInput>getHtmlElementById("last").setValue(RosterWithPeers.day(61));
            HtmlPage done = reader.press(form);
            assertThat(done.getElementById("leave").getTextContent()).contains("示範聯絡員丙");
            HtmlPage gone = reader.press(done, "#leave button");
            assertThat(gone.getElementById("leave").getTextContent()).contains("沒有今後的休假紀錄");
        }
    }

    @Test
    void letsOnlyLiaisonOfficersChangeAnything() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.DRAFTER, Language.HANT)) {
            for (String path : new String[] {"/roster/assign", "/roster/officers/new", "/roster/leave"}) {
                assertThat(reader.open(path).getWebResponse().getStatusCode()).as(path).isEqualTo(403);
            }
            assertThat(reader.open("/roster/duties/" + RosterWithPeers.first(node)).querySelectorAll("main form")).isEmpty();
        }
    }

    @Test
    void asksForNoDutyThatDoesNotExist() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.HANT)) {
            for (String id : new String[] {"HK-2015-09-1", "HK-2015-99-1", "x"}) {
                assertThat(reader.open("/roster/duties/" + id).getWebResponse().getStatusCode()).as(id).isEqualTo(404);
            }
            assertThat(reader.open("/roster?from=yesterday").getWebResponse().getStatusCode()).isEqualTo(200);
        }
    }

    @Test
    void deskShowsWhoAnswersAndWhenNobodyWould() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            String desk = reader.open("/").asNormalizedText();
            assertThat(desk).contains("示範聯絡員甲 · 至", "示範聯絡員粵一 · 電話 000-0000", "本方無人當值", "每天均須有聯絡員當值（FS-8）");
        }
    }

    /// The page with what is folded away laid open, as a press on its heading does.
    private static HtmlPage opened(HtmlPage page) {
        page.querySelectorAll("details").forEach(each -> ((DomElement) each).setAttribute("open", ""));
        return page;
    }

    private static void fill(HtmlPage form, String officer, String from, String until) {
        ((HtmlSelect) form.getElementById("officer")).setSelectedAttribute(officer, true);
        form.<HtmlInput>getHtmlElementById("from").setValue(from);
        form.<HtmlInput>getHtmlElementById("until").setValue(until);
    }
}
