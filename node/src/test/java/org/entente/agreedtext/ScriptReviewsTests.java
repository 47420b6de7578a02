package org.entente.agreedtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.agreedtext.TextRefusal.Why;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.foodsafety.web.TwoSides;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.officialtext.PublishedText;
import org.entente.party.Signatory;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two authentic texts beside each other: what differs by more than script, and who has signed it off.
class ScriptReviewsTests {

    private static final String KEY = "food-safety";
    private static final ScriptConverter CONVERTER = new ScriptConverter();

    private static TwoSides sides;
    private static TestConsole here;
    private static TestConsole there;

    @BeforeAll
    static void start() {
        sides = TwoSides.start();
        here = sides.hongKong();
        there = sides.guangdong();
    }

    @AfterAll
    static void stop() {
        sides.close();
    }

    @Test
    void findsNothingWhereOnlyTheScriptDiffers() {
        assertThat(differences("雙方交換示範資料。", "双方交换示范资料。")).isEmpty();
        assertThat(differences("協助企業申請廣東省著名商標。", "协助企业申请广东省著名商标。")).isEmpty();
    }

    @Test
    void tellsOtherWordsFromAnotherWayOfWriting() {
        assertThat(differences("雙方通報食物消息。", "双方通报食品消息。")).containsExactly(new ScriptDifference("FS-5", ScriptDifference.Kind.WORDS, Script.HANS, "双方通报食", "品", "物"));
        assertThat(differences("雙方共同製訂計劃。", "双方共同制订计划。")).containsExactly(new ScriptDifference("FS-5", ScriptDifference.Kind.WRITING, Script.HANT, "雙方共同", "製", "制"));
        assertThat(differences("廣東省著名商標", "广东省驰名商标")).extracting(ScriptDifference::kind).contains(ScriptDifference.Kind.WORDS);
        assertThat(differences("只有繁體。", "")).extracting(ScriptDifference::kind).containsExactly(ScriptDifference.Kind.WORDS);
    }

    @Test
    void isReviewedOnceBothSidesHaveSignedOffTheSameDifferences() {
        assertThat(reviews(here).review(KEY)).isEmpty();
        agree(new String(TextSamples.example(), StandardCharsets.UTF_8), Script.HANT);
        ScriptReview converted = reviews(here).review(KEY).orElseThrow();
        assertThat(converted.derived()).isEqualTo(Script.HANS);
        assertThat(refusal(reviews(here).signOff(KEY, converted.digest(), liaison(here)))).isEqualTo(Why.NO_AGREED_TEXT);
        String hans = ScriptDifference.convert(new String(TextSamples.example(), StandardCharsets.UTF_8), Script.HANT, Script.HANS, CONVERTER).replace("示范化验", "示范检测");
        agree(hans, Script.HANS);

        ScriptReview review = reviews(here).review(KEY).orElseThrow();
        assertThat(review.derived()).isNull();
        assertThat(review.differences()).extracting(ScriptDifference::clause).contains("FS-2b");
        assertThat(reviews(there).review(KEY)).contains(review);
        assertThat(refusal(reviews(here).signOff(KEY, "00".repeat(32), liaison(here)))).isEqualTo(Why.OUTDATED);
        try (Scriptless officer = Scriptless.signedIn(here, TestConsole.LIAISON, Language.HANT)) {
            assertThat(officer.open("/").querySelector("main").asNormalizedText()).contains("本方未確認差異");
            assertThat(officer.press(officer.open("/agreements/food-safety/text/scripts"), "main form button").asNormalizedText()).contains("確認已存檔", "待廣東確認").doesNotContain("待香港確認");
            assertThat(officer.open("/").querySelector("main").asNormalizedText()).doesNotContain("本方未確認差異");
        }
        assertThat(refusal(reviews(here).signOff(KEY, review.digest(), liaison(here)))).isEqualTo(Why.ALREADY_SIGNED);
        assertThat(reviews(there).signOff(KEY, review.digest(), liaison(there))).isInstanceOf(Outcome.Done.class);
        sides.exchange();
        assertThat(reviews(here).review(KEY).orElseThrow().isReviewed()).isTrue();
        assertThat(reviews(there).review(KEY)).isEqualTo(reviews(here).review(KEY));
        for (Language language : Language.values()) {
            try (Scriptless reader = Scriptless.signedIn(there, TestConsole.AUDITOR, language)) {
                assertThat(reader.open("/agreements/food-safety/text/scripts").asXml()).contains("FS-2b").doesNotContain("??");
                assertThat(reader.open("/agreements/food-safety/text").asXml()).contains("示範化驗", "示范检测");
                assertThat(reader.open("/agreements/sister-schools/text/scripts").getWebResponse().getStatusCode()).isEqualTo(200);
                assertThat(reader.open("/agreements/none/text/scripts").getWebResponse().getStatusCode()).isEqualTo(404);
            }
        }
    }

    private static void agree(String source, Script script) {
        TextPart part = new TextPart(PublishedText.read(source), 1);
        List<TableText.Choice> choices = part.unread().stream().map(each -> new TableText.Choice(TextTabled.Settlement.MISSING_IN_SOURCE, "")).toList();
        Outcome tabled = here.bean(AgreedTexts.class).table(KEY, new TableText(part, script, "ab".repeat(32), List.of(), choices), liaison(here));
        Recorded proposal = ((Outcome.Done) tabled).entry();
        sides.exchange();
        assertThat(there.bean(AgreedTexts.class).answer(KEY, proposal.hash(), ((Proposal) proposal.fact()).digest().hex(), true, "", liaison(there))).isInstanceOf(Outcome.Done.class);
        sides.exchange();
    }

    private static List<ScriptDifference> differences(String hant, String hans) {
        return ScriptDifference.of("FS-5", hant, hans, CONVERTER);
    }

    private static ScriptReviews reviews(TestConsole node) {
        return node.bean(ScriptReviews.class);
    }

    private static Signatory liaison(TestConsole node) {
        return TwoSides.officer(node, TestConsole.LIAISON);
    }

    private static Why refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((TextRefusal) ((Outcome.Refused) outcome).refusal()).why();
    }
}
