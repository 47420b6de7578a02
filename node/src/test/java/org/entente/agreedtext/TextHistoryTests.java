package org.entente.agreedtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.agreedtext.TextSamples.NEW_YEAR;
import static org.entente.agreedtext.TextSamples.consent;
import static org.entente.agreedtext.TextSamples.entry;
import static org.entente.agreedtext.TextSamples.tabled;
import static org.entente.party.Government.GUANGDONG;
import static org.entente.party.Government.HONG_KONG;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.journal.Recorded;
import org.entente.script.Script;
import org.junit.jupiter.api.Test;

/// What holds of a text after proposals, consents, refusals and withdrawals, whatever order they come in.
class TextHistoryTests {

    private final Recorded tabled = entry(HONG_KONG, 1, tabled(Script.HANT));
    private final Recorded confirmed = consent(GUANGDONG, 2, tabled);

    @Test
    void oneSideAloneChangesNothing() {
        TextHistory alone = history(tabled, consent(HONG_KONG, 2, tabled));
        assertThat(alone.scripts()).isEmpty();
        assertThat(alone.proposals()).extracting(ProposalLine::state).containsExactly(ProposalLine.State.OPEN);
        assertThat(history(tabled, confirmed).on(Script.HANT, NEW_YEAR)).extracting(each -> each.clause().clause()).containsExactly("FS-1.4", "FS-1.5", "FS-5");
    }

    @Test
    void consentCountsForTheHashThatItNamesOnly() {
        Recorded other = entry(GUANGDONG, 2, new ProposalConsented("00".repeat(32)), tabled);
        assertThat(history(tabled, other).scripts()).isEmpty();
        TextTabled forged = new TextTabled(TextSamples.wording(Script.HANT), "00".repeat(32), "ab".repeat(32), List.of());
        Recorded tampered = entry(HONG_KONG, 1, forged);
        assertThat(history(tampered, consent(GUANGDONG, 2, tampered)).scripts()).isEmpty();
    }

    @Test
    void keepsIdsThroughAmendmentsAndTellsTheTextOfEachDay() {
        Recorded amendment = amendment(3, confirmed(), TextSamples.insert("FS-1.4"), new ClauseChange(ClauseChange.Kind.REPEAL, "FS-1.5", null, null, null));
        TextHistory history = history(tabled, confirmed, amendment, consent(GUANGDONG, 4, amendment));
        assertThat(history.on(Script.HANT, NEW_YEAR.minusDays(1))).extracting(each -> each.clause().clause()).containsExactly("FS-1.4", "FS-1.5", "FS-5");
        List<StandingClause> after = history.on(Script.HANT, NEW_YEAR);
        assertThat(after).extracting(each -> each.clause().clause()).containsExactly("FS-1.4", "FS-1.4A", "FS-1.5", "FS-5");
        assertThat(after).extracting(StandingClause::repealed).containsExactly(false, false, true, false);
        assertThat(after.getLast().clause().references()).extracting(ClauseWords.Mention::clause).containsExactly("FS-1.4");
        assertThat(ClauseIds.inserted("FS-1.4", history.ids())).isEqualTo("FS-1.4B");
        assertThat(ClauseIds.inserted("FS-1.4A", history.ids())).isEqualTo("FS-1.4B");
    }

    @Test
    void leavesAProposalWithoutEffectThatMeetsAnotherTextThanItWasMadeOn() {
        Recorded first = amendment(3, confirmed(), TextSamples.replace("FS-1.4"));
        Recorded second = entry(GUANGDONG, 4, new AmendmentProposed(List.of(TextSamples.insert("FS-1.4")), NEW_YEAR, "演習", confirmed().base()));
        List<Recorded> crossing = List.of(tabled, confirmed, first, second, consent(GUANGDONG, 5, first), consent(HONG_KONG, 6, second));
        TextHistory history = new TextHistory(TextSamples.agreement(), crossing);
        assertThat(history.proposals()).extracting(ProposalLine::state).containsExactly(ProposalLine.State.OUTDATED, ProposalLine.State.AGREED, ProposalLine.State.AGREED);
        assertThat(history.on(Script.HANT, NEW_YEAR)).extracting(each -> each.clause().clause()).doesNotContain("FS-1.4A");
        assertThat(history(tabled, confirmed, first, consent(GUANGDONG, 5, first), second).proposals().getFirst().state()).isEqualTo(ProposalLine.State.OUTDATED);
    }

    @Test
    void takesTheFirstInTimeOfAConsentAndAWithdrawal() {
        Recorded amendment = amendment(3, confirmed(), TextSamples.replace("FS-1.4"));
        String digest = ((Proposal) amendment.fact()).digest().hex();
        Recorded early = entry(HONG_KONG, 4, new ProposalWithdrawn(digest, ""), amendment);
        Recorded late = entry(HONG_KONG, 6, new ProposalWithdrawn(digest, ""), amendment);
        Recorded consent = consent(GUANGDONG, 5, amendment);
        assertThat(history(tabled, confirmed, amendment, early, consent).amendments()).isEmpty();
        assertThat(history(tabled, confirmed, amendment, late, consent).amendments()).hasSize(1);
    }

    @Test
    void isTheSameWhateverOrderEntriesCameIn() {
        Recorded amendment = amendment(3, confirmed(), TextSamples.insert("FS-1.4"));
        Recorded declined = entry(GUANGDONG, 4, new AmendmentProposed(List.of(TextSamples.replace("FS-5")), NEW_YEAR, "演習", confirmed().base()));
        List<Recorded> all = new ArrayList<>(List.of(tabled, confirmed, amendment, consent(GUANGDONG, 5, amendment), declined,
                entry(HONG_KONG, 6, new ProposalDeclined(((Proposal) declined.fact()).digest().hex(), "不宜"), declined)));
        TextHistory first = new TextHistory(TextSamples.agreement(), all);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            TextHistory other = new TextHistory(TextSamples.agreement(), all);
            assertThat(other.proposals()).isEqualTo(first.proposals());
            assertThat(other.on(Script.HANT, NEW_YEAR)).isEqualTo(first.on(Script.HANT, NEW_YEAR));
            assertThat(other.base()).isEqualTo(first.base());
        }
    }

    private TextHistory confirmed() {
        return history(tabled, confirmed);
    }

    private static Recorded amendment(int hour, TextHistory on, ClauseChange... changes) {
        return entry(HONG_KONG, hour, new AmendmentProposed(List.of(changes), NEW_YEAR, "演習所得", on.base()));
    }

    private static TextHistory history(Recorded... facts) {
        return new TextHistory(TextSamples.agreement(), List.of(facts));
    }
}
