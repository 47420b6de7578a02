package org.entente.officialtext.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.officialtext.ImportedText;
import org.entente.officialtext.ImportedTexts;
import org.entente.officialtext.PublishedText;
import org.entente.officialtext.TextOutline;
import org.entente.officialtext.UnreadableTextException;
import org.entente.party.Government;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Handing in an official text without script, and what is refused.
class TextPagesTests {

    private static TestConsole node;
    private static byte[] paper;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        node = TestConsole.start(Government.HONG_KONG);
        paper = new ClassPathResource("officialtext/paper.txt").getContentAsByteArray();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatWasReadWithWhatAnOfficerHasToDecide(Language language) throws IOException {
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, language)) {
            HtmlPage read = handIn(officer, "paper.txt", paper);
            assertThat(read.getWebResponse().getStatusCode()).isEqualTo(200);
            assertThat(read.asNormalizedText()).contains("甲地與乙地圖書互借協議", "第一項第九款", "丙地渡輪廳", "示例一");
            assertThat(read.asXml()).doesNotContain("??");
        }
    }

    @Test
    void keepsATextOnceHoweverOftenItIsHandedIn() {
        ImportedTexts texts = node.bean(ImportedTexts.class);
        ImportedText first = texts.take("一.txt", paper, "1001");
        assertThat(texts.take("二.txt", paper, "1002")).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            assertThat(handIn(officer, "big5.txt", "粵港合作協議".getBytes(Charset.forName("Big5"))).querySelector("[role=alert]").getTextContent()).contains("不是 UTF-8");
            assertThat(handIn(officer, "zip.txt", new byte[] {'P', 'K', 3, 4, 0, 0}).querySelector("[role=alert]").getTextContent()).contains("不是 UTF-8");
            assertThat(handIn(officer, "blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8)).querySelector("[role=alert]").getTextContent()).contains("有內容");
            assertThat(officer.open("/agreements/texts/999").getWebResponse().getStatusCode()).isEqualTo(404);
        }
        byte[] tooLong = "字".repeat(PublishedText.MOST_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> node.bean(ImportedTexts.class).take("long.txt", tooLong, "1001")).isInstanceOf(UnreadableTextException.class).extracting(each -> ((UnreadableTextException) each).why())
                .isEqualTo(UnreadableTextException.Why.TOO_LONG);
    }

    @Test
    void showsAndHandsInNothingForADrafter() {
        try (Scriptless drafter = Scriptless.signedIn(node, TestConsole.DRAFTER, Language.ENGLISH)) {
            assertThat((Object) drafter.open("/agreements/texts").querySelector("main form")).isNull();
        }
    }

    @Test
    void tellsSystemsWhatWasRead() {
        JsonNode outline = JsonMapper.shared().valueToTree(TextOutline.of(PublishedText.read(new String(paper, StandardCharsets.UTF_8))));
        assertThat(outline.at("/paper/paragraphs")).hasSize(3);
        assertThat(outline.at("/agreements/0/title").asString()).isEqualTo("甲地與乙地圖書互借協議");
        assertThat(outline.at("/agreements/0/articles/0/children/1/path").asString()).isEqualTo("1.2");
        assertThat(outline.at("/agreements/1/signatories/0/name").asString()).isEqualTo("示例一");
        assertThat(outline.at("/agreements/1/signatories/0/date").asString()).isEqualTo("2031-05-06");
        assertThat(outline.at("/agreements/1/originals/count").asInt()).isEqualTo(3);
        assertThat(outline.at("/agreements/1/term/years").asInt()).isEqualTo(3);
        assertThat(outline.at("/unread/0/kind").asString()).isEqualTo("PARAGRAPH_WITHOUT_NUMBER");
    }

    private HtmlPage handIn(Scriptless officer, String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        HtmlPage form = officer.open("/agreements/texts");
        form.<HtmlFileInput>getHtmlElementById("file").setFiles(file.toFile());
        return officer.press(form, "main form button");
    }
}
