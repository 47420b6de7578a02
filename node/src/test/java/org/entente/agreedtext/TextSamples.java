package org.entente.agreedtext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instrument;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Recorded;
import org.entente.officialtext.PublishedText;
import org.entente.party.Government;
import org.entente.script.Script;
import org.springframework.core.io.ClassPathResource;

/// A short text made for tests, and facts about it.
public final class TextSamples {

    static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private TextSamples() {}

    public static byte[] example() {
        try {
            return new ClassPathResource("agreedtext/example.txt").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PublishedText read() {
        return PublishedText.read(new String(example(), StandardCharsets.UTF_8));
    }

    static Agreement agreement() {
        Instrument instrument = new Instrument(List.of(), null, null, new Instrument.Originals(4, 2, 2, true), List.of(), List.of(), List.of(), Instrument.Amendment.BY_CONSENT);
        return new Agreement("food-safety", "FS", "FS-10", List.of(Government.GUANGDONG, Government.HONG_KONG), Map.of(), Map.of(), instrument,
                List.of("FS-0", "FS-1.1", "FS-1.2", "FS-1.3", "FS-1.4", "FS-1.5", "FS-2a", "FS-2b", "FS-3"), Map.of(), List.of());
    }

    static Wording wording(Script script) {
        return new Wording(script, "示範協議", null, List.of(new ClauseWords("FS-1.4", "（四）", "過境貨物另行處理。", List.of()), new ClauseWords("FS-1.5", "（五）", "消息應寫明範圍。", List.of()),
                new ClauseWords("FS-5", "五", "按第一項第四款辦理。", List.of(new ClauseWords.Mention("第一項第四款", "FS-1.4")))), true);
    }

    static TextTabled tabled(Script script) {
        return TextTabled.of(wording(script), "ab".repeat(32), List.of(new TextTabled.Settled("ANNEX_NOT_SUPPLIED", 31, "附件", TextTabled.Settlement.MISSING_IN_SOURCE, "")));
    }

    static SupplementProposed supplement() {
        return new SupplementProposed("EC-2.3", SupplementProposed.Basis.NOT_COVERED, "示範補充協定", "示范补充协定", "示範內容。", "示范内容。", "演習");
    }

    static ClauseChange insert(String after) {
        return new ClauseChange(ClauseChange.Kind.INSERT_AFTER, after, after + "A", "新條文。", "新条文。");
    }

    static ClauseChange replace(String clause) {
        return new ClauseChange(ClauseChange.Kind.REPLACE, clause, null, "改後的條文。", "改后的条文。");
    }

    /// An entry, a number of hours after the first.
    static Recorded entry(Government by, int hour, TextFact fact, Recorded... answered) {
        Sha256 hash = Sha256.ofAscii(by.code() + hour + fact.getClass().getSimpleName());
        return new Recorded(new StreamId(by.code(), "food-safety"), hour + 1, hash, new UUID(0, hour), START.plusSeconds(hour * 3600L), new Actor(by.code() + "-DEMO", "1001"), TextHistory.SUBJECT, null,
                Arrays.stream(answered).map(Recorded::hash).toList(), fact);
    }

    static Recorded consent(Government by, int hour, Recorded proposal) {
        return entry(by, hour, new ProposalConsented(((Proposal) proposal.fact()).digest().hex()), proposal);
    }
}
