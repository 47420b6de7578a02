package org.entente.agreedtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.agreedtext.TextSamples.NEW_YEAR;
import static org.entente.agreedtext.TextSamples.consent;
import static org.entente.agreedtext.TextSamples.entry;
import static org.entente.agreedtext.TextSamples.tabled;
import static org.entente.party.Government.GUANGDONG;
import static org.entente.party.Government.HONG_KONG;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.agreedtext.TextRefusal.Why;
import org.entente.journal.Recorded;
import org.entente.officialtext.PublishedText;
import org.entente.script.Script;
import org.junit.jupiter.api.Test;

/// What is refused of a text and of an amendment, and how provisions get their ids.
class TextRulesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    private final Recorded tabled = entry(HONG_KONG, 1, tabled(Script.HANT));
    private final TextHistory history = new TextHistory(TextSamples.agreement(), List.of(tabled, consent(GUANGDONG, 2, tabled)));
    private final TextRules rules = new TextRules(TextSamples.agreement(), history);

    @Test
    void tiesProvisionsToTheClausesOfTheRegister() {
        List<ClauseWords> clauses = new ClauseIds(TextSamples.agreement()).of(TextSamples.read().agreements().getFirst());
        assertThat(clauses.stream().map(ClauseWords::clause)).containsExactly("FS-0", "FS-1", "FS-1.1", "FS-1.2", "FS-1.3", "FS-1.4", "FS-1.5", "FS-2", "FS-2a", "FS-2b", "FS-3", "FS-4", "FS-5");
        assertThat(clauses.stream().filter(each -> each.clause().equals("FS-3")).findFirst().orElseThrow().references()).containsExactly(new ClauseWords.Mention("第一項第四款", "FS-1.4"));
        assertThat(clauses.stream().filter(each -> each.clause().equals("FS-2b")).map(ClauseWords::words).collect(Collectors.joining())).isEqualTo("示範化驗。");
        assertThat(new TextPart(TextSamples.read(), 1).unread()).extracting(each -> each.kind().name()).contains("ANNEX_NOT_SUPPLIED");
    }

    @Test
    void keepsTheNumberOfAnArticleThatOnlyGathersParagraphs() {
        PublishedText read = PublishedText.read("示範合作協議\n\n雙方同意：\n\n一、雙方設立窗口。\n\n窗口由示範員看守。\n\n二、示範條文。\n");
        assertThat(new ClauseIds(TextSamples.agreement()).of(read.agreements().getFirst())).extracting(ClauseWords::clause, ClauseWords::number)
                .containsExactly(tuple("FS-0", ""), tuple("FS-1.1", "一"), tuple("FS-1.2", ""), tuple("FS-2", "二"));
        assertThat(new ClauseIds(TextSamples.agreement()).parts("FS-2")).containsExactly("FS-2a", "FS-2b");
        assertThat(new ClauseIds(TextSamples.agreement()).parts("FS-1")).isEmpty();
    }

    @Test
    void givesOtherWordsAnotherHash() {
        Wording wording = TextSamples.wording(Script.HANT);
        Wording moved = new Wording(Script.HANT, wording.title(), null, wording.clauses().stream().map(each -> each.as(each.clause().replace("1.4", "1.6"))).toList(), true);
        assertThat(wording.sha256()).isEqualTo(TextSamples.wording(Script.HANT).sha256()).isNotEqualTo(moved.sha256()).isNotEqualTo(TextSamples.wording(Script.HANS).sha256());
        assertThat(new Wording(Script.HANT, wording.title(), null, wording.clauses(), false).sha256()).isNotEqualTo(wording.sha256());
    }

    @Test
    void refusesATextThatIsAgreedOrHasOneIdTwice() {
        assertThat(rules.tabling(tabled(Script.HANT))).contains(TextRefusal.of(Why.ALREADY_AGREED));
        ClauseWords clause = TextSamples.wording(Script.HANS).clauses().getFirst();
        assertThat(rules.tabling(text(clause, clause))).contains(new TextRefusal(Why.WRONG_CLAUSE_ID, "FS-1.4"));
        assertThat(rules.tabling(text(clause.as("IP-3")))).contains(new TextRefusal(Why.WRONG_CLAUSE_ID, "IP-3"));
        assertThat(rules.tabling(text(clause.as("FS-<b>")))).contains(new TextRefusal(Why.WRONG_CLAUSE_ID, "FS-<b>"));
        assertThat(rules.tabling(text())).contains(TextRefusal.of(Why.EMPTY));
        assertThat(rules.tabling(text(clause.with("長".repeat(200_000))))).contains(TextRefusal.of(Why.TOO_LONG));
        assertThat(rules.tabling(text(clause))).isEmpty();
    }

    @Test
    void refusesAnAmendmentThatCannotApply() {
        assertThat(why(NEW_YEAR, "理由")).isEqualTo(Why.EMPTY);
        assertThat(why(NEW_YEAR, " ", TextSamples.replace("FS-1.4"))).isEqualTo(Why.REASON_MISSING);
        assertThat(why(TODAY.minusDays(1), "理由", TextSamples.replace("FS-1.4"))).isEqualTo(Why.DAY_PASSED);
        assertThat(why(NEW_YEAR, "理由", TextSamples.replace("FS-7"))).isEqualTo(Why.UNKNOWN_CLAUSE);
        assertThat(why(NEW_YEAR, "理由", TextSamples.replace("FS-1.4"), TextSamples.replace("FS-1.4"))).isEqualTo(Why.CLAUSE_TWICE);
        assertThat(why(NEW_YEAR, "理由", new ClauseChange(ClauseChange.Kind.REPLACE, "FS-1.4", null, "只有繁體", ""))).isEqualTo(Why.WORDS_MISSING);
        assertThat(why(NEW_YEAR, "理由", new ClauseChange(ClauseChange.Kind.REPLACE, "FS-1.5", null, "消息應寫明範圍。", "消息应写明范围。"))).isEqualTo(Why.NOTHING_CHANGED);
        assertThat(rules.amending(new ProposeAmendment(List.of(TextSamples.replace("FS-1.4")), TODAY, "理由"), TODAY)).isEmpty();
    }

    @Test
    void numbersWhatIsPutInWithoutMovingAnything() {
        ClauseChange put = new ClauseChange(ClauseChange.Kind.INSERT_AFTER, "FS-1.4", null, "甲。", "甲。");
        assertThat(rules.numbered(List.of(put, put, TextSamples.replace("FS-5")))).extracting(ClauseChange::changed).containsExactly("FS-1.4A", "FS-1.4B", "FS-5");
    }

    private Why why(LocalDate applies, String reason, ClauseChange... changes) {
        return rules.amending(new ProposeAmendment(List.of(changes), applies, reason), TODAY).orElseThrow().why();
    }

    private static TextTabled text(ClauseWords... clauses) {
        return TextTabled.of(new Wording(Script.HANS, "示范协议", null, List.of(clauses), false), "ab".repeat(32), List.of());
    }
}
