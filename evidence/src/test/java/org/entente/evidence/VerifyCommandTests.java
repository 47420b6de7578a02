package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerifyCommandTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final SampleExport export = new SampleExport();
    private String zip;
    private String trust;

    @BeforeEach
    void makeExport() throws IOException {
        zip = export.write(folder.resolve("export.zip")).toString();
        trust = folder.resolve("trust.json").toString();
        Samples.TRUST.save(Path.of(trust));
    }

    @Test
    void tellsWhoStatedWhatAndLeavesWithZero() {
        assertThat(run(Locale.ENGLISH, zip, "--trust", trust)).isZero();
        assertThat(text()).contains("urn:entente:HK:food-safety", "HK-FHB 5", "GD up to 5 at 2015-10-01T04:20:00.000Z", "PROVEN. 7 entries");
    }

    @Test
    void namesTheFirstFaultAndLeavesWithOne() {
        export.entries.get(Samples.HK).remove(1);
        export.pack(Path.of(zip));

        assertThat(run(Locale.ENGLISH, zip, "--trust", trust)).isEqualTo(1);
        assertThat(text()).contains("NOT PROVEN", "streams/HK-food-safety/entries.jsonl, line 2", "An entry is missing.", "entry-missing");
    }

    @Test
    void speaksTheLanguageOfTheMachine() {
        run(Locale.forLanguageTag("zh-HK"), zip, "--trust", trust);
        run(Locale.forLanguageTag("zh-CN"), zip, "--trust", trust);

        assertThat(text()).contains("核驗通過", "核验通过");
    }

    @Test
    void lastLineIsOneJsonObjectWhenAsked() {
        run(Locale.ENGLISH, "--json", zip, "--trust", trust);
        JsonNode proven = lastLine();
        assertThat(proven.path("verified").asBoolean()).isTrue();
        assertThat(proven.path("entries").asInt()).isEqualTo(7);
        assertThat(proven.at("/streams/0/acknowledged/0/by").asString()).isEqualTo("GD");

        export.attachments.clear();
        export.pack(Path.of(zip));
        run(Locale.ENGLISH, zip, "--trust", trust, "--json");
        assertThat(lastLine().path("code").asString()).isEqualTo("attachment-missing");
        assertThat(lastLine().path("verified").asBoolean()).isFalse();
    }

    @Test
    void leavesWithTwoWhenItCannotCheck() {
        assertThat(run(Locale.ENGLISH)).isEqualTo(2);
        assertThat(run(Locale.ENGLISH, "--help")).isEqualTo(2);
        assertThat(run(Locale.ENGLISH, zip)).isEqualTo(2);
        assertThat(run(Locale.ENGLISH, zip + ".none", "--trust", trust)).isEqualTo(2);
        assertThat(run(Locale.ENGLISH, zip, "--trust", zip, "--json")).isEqualTo(2);
        assertThat(lastLine().path("verified").asBoolean()).isFalse();
    }

    @Test
    void everyTextIsThereInThreeLanguagesAndEveryCodeHasOne() {
        ResourceBundle english = VerifyReport.messages(Locale.ENGLISH);
        for (String tag : new String[] {"zh-Hant", "zh-Hans"}) {
            assertThat(VerifyReport.messages(Locale.forLanguageTag(tag)).keySet()).isEqualTo(english.keySet());
        }
        assertThat(Arrays.stream(Code.values()).map(code -> "fault." + code)).allMatch(english::containsKey);
    }

    private int run(Locale locale, String... args) {
        return VerifyCommand.run(args, new PrintStream(printed, true, StandardCharsets.UTF_8), locale);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private JsonNode lastLine() {
        return Json.read(text().lines().reduce((_, last) -> last).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }
}
