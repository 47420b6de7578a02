package org.entente.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instrument;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Recorded;
import org.entente.original.OriginalHistory.Version;
import org.entente.party.Government;
import org.entente.script.Script;
import org.junit.jupiter.api.Test;

/// Which version of an original counts, whatever order the facts came in.
class OriginalHistoryTests {

    private static final Government HK = Government.HONG_KONG;
    private static final Government GD = Government.GUANGDONG;
    private static final Agreement AGREEMENT = new Agreement("food-safety", "FS", "FS-10", List.of(GD, HK), Map.of(), Map.of(),
            new Instrument(List.of(), null, null, new Instrument.Originals(4, 2, 2, false), List.of(), List.of(), List.of(), Instrument.Amendment.BY_CONSENT), List.of("FS-10"), Map.of(), List.of());

    @Test
    void isCompleteWhenEachPartyHasSignedTheVersionBefore() {
        OriginalHistory half = of(drawn(HK, 0, "paper"), signed(HK, 1, "paper", "once"));
        assertThat(half.isComplete()).isFalse();
        assertThat(half.unsigned()).containsExactly(GD);
        OriginalHistory whole = of(drawn(HK, 0, "paper"), signed(HK, 1, "paper", "once"), signed(GD, 2, "once", "twice"));
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.newest().map(Version::file).map(AttachmentRef::name)).contains("twice");
        assertThat(whole.signatures()).extracting(Version::by).containsExactly(HK, GD);
    }

    @Test
    void ofTwoSignaturesUponTheSameVersionTheFirstCounts() {
        OriginalHistory crossed = of(drawn(HK, 0, "paper"), signed(GD, 2, "paper", "theirs"), signed(HK, 1, "paper", "ours"));
        assertThat(crossed.newest().map(Version::file).map(AttachmentRef::name)).contains("ours");
        assertThat(crossed.overtaken()).extracting(each -> each.file().name()).containsExactly("theirs");
        assertThat(crossed.unsigned()).containsExactly(GD);
    }

    @Test
    void whatIsDrawnUpAnewTakesThePlaceOfAnUnfinishedVersionOnly() {
        OriginalHistory anew = of(drawn(HK, 0, "paper"), signed(HK, 1, "paper", "once"), drawn(GD, 2, "other"), signed(GD, 3, "once", "late"));
        assertThat(anew.newest().map(Version::file).map(AttachmentRef::name)).contains("other");
        assertThat(anew.overtaken()).hasSize(3);
        OriginalHistory done = of(drawn(HK, 0, "paper"), signed(HK, 1, "paper", "once"), signed(GD, 2, "once", "twice"), drawn(GD, 3, "other"));
        assertThat(done.newest().map(Version::file).map(AttachmentRef::name)).contains("twice");
    }

    @Test
    void nobodySignsTwiceAndNoStrangerSigns() {
        OriginalHistory twice = of(drawn(HK, 0, "paper"), signed(HK, 1, "paper", "once"), signed(HK, 2, "once", "again"), signed(Government.MACAO, 3, "once", "stranger"));
        assertThat(twice.signatures()).hasSize(1);
        assertThat(twice.overtaken()).extracting(each -> each.file().name()).containsExactly("again");
    }

    @Test
    void everyOrderOfArrivalEndsTheSame() {
        List<Recorded> facts = new ArrayList<>(List.of(drawn(HK, 0, "paper"), signed(GD, 1, "paper", "a"), signed(HK, 2, "paper", "b"), drawn(GD, 3, "new"), signed(HK, 4, "new", "c"), signed(GD, 5, "c", "d"), drawn(HK, 6, "late")));
        String expected = state(facts);
        LongStream.range(0, 200).forEach(seed -> {
            Collections.shuffle(facts, new Random(seed));
            assertThat(state(facts)).isEqualTo(expected);
        });
    }

    private static String state(List<Recorded> facts) {
        OriginalHistory history = new OriginalHistory(AGREEMENT, 1, facts);
        return history.versions().stream().map(each -> each.file().name()).toList() + " " + history.overtaken().stream().map(each -> each.file().name()).toList();
    }

    private static OriginalHistory of(Recorded... facts) {
        return new OriginalHistory(AGREEMENT, 1, List.of(facts));
    }

    private static Recorded drawn(Government by, int minute, String file) {
        return entry(by, minute, new OriginalDrawnUp(1, Script.HANT, "ab".repeat(32), List.of(file(file))));
    }

    private static Recorded signed(Government by, int minute, String before, String after) {
        return entry(by, minute, new OriginalSigned(1, file(before).sha256(), "ab".repeat(32), "CN=示範", List.of(file(after))));
    }

    private static AttachmentRef file(String name) {
        return new AttachmentRef(Sha256.ofAscii(name).hex(), "application/pdf", 10, name);
    }

    private static Recorded entry(Government by, int minute, OriginalFact fact) {
        return new Recorded(new StreamId(by.code(), "food-safety"), minute + 1, Sha256.ofAscii(by.code() + minute), new UUID(0, minute), Instant.parse("2026-11-01T00:00:00Z").plusSeconds(minute * 60L),
                new Actor(by.code() + "-DEMO", "1001"), "original/1", null, List.of(), fact);
    }
}
