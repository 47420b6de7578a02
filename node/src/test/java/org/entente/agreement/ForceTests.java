package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.party.Government.GUANGDONG;
import static org.entente.party.Government.HONG_KONG;
import static org.entente.party.Government.MACAO;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.junit.jupiter.api.Test;

/// Between whom the five agreements of 2015 are in force on a day, by what is on file.
class ForceTests {

    private static final LocalDate SIGNED = LocalDate.parse("2015-09-09");

    private final Agreements agreements;

    ForceTests() throws IOException {
        agreements = new Agreements();
    }

    @Test
    void bindsFromTheDayOfSigningWhereSignatureIsEnough() {
        for (String key : List.of("food-safety", "sister-schools", "ip-protection", "search-rescue")) {
            assertThat(on(key, HONG_KONG, GUANGDONG, "2015-09-08")).as(key).isEqualTo(new Standing.Later(SIGNED));
            assertThat(on(key, GUANGDONG, HONG_KONG, "2015-09-09")).as(key).isEqualTo(new Standing.InForce(SIGNED, null));
            assertThat(on(key, GUANGDONG, HONG_KONG, "2095-01-01")).as(key).isEqualTo(new Standing.InForce(SIGNED, null));
        }
    }

    @Test
    void countsEachPairOfTheRescueArrangementByItsOwnPage() {
        assertThat(on("search-rescue", MACAO, GUANGDONG, "2026-01-01"))
                .isEqualTo(new Standing.NotYet(List.of(new Standing.Missing(MACAO, Instrument.Condition.SIGNATURE), new Standing.Missing(GUANGDONG, Instrument.Condition.SIGNATURE))));
        assertThat(on("search-rescue", HONG_KONG, MACAO, "2026-01-01")).isEqualTo(new Standing.NoPage());
        Recorded macao = entry(MACAO, new InstrumentSigned("GD", "MO-MWB", null, null, LocalDate.parse("2016-01-05"), null), 1);
        assertThat(on("search-rescue", MACAO, GUANGDONG, "2026-01-01", macao)).isEqualTo(new Standing.NotYet(List.of(new Standing.Missing(GUANGDONG, Instrument.Condition.SIGNATURE))));
        Recorded guangdong = entry(GUANGDONG, new InstrumentSigned("MO", "GD-MSARC", null, null, LocalDate.parse("2016-01-07"), null), 2);
        assertThat(on("search-rescue", MACAO, GUANGDONG, "2026-01-01", macao, guangdong)).isEqualTo(new Standing.InForce(LocalDate.parse("2016-01-07"), null));
        assertThat(on("search-rescue", HONG_KONG, MACAO, "2026-01-01", macao, guangdong)).isEqualTo(new Standing.NoPage());
    }

    @Test
    void asksForBothSealsBeforeTheECommerceAgreementBinds() {
        assertThat(on("e-commerce", GUANGDONG, HONG_KONG, "2016-01-01"))
                .isEqualTo(new Standing.NotYet(List.of(new Standing.Missing(GUANGDONG, Instrument.Condition.SEAL), new Standing.Missing(HONG_KONG, Instrument.Condition.SEAL))));
        Recorded one = seal(GUANGDONG, HONG_KONG, "2015-09-09", 1);
        assertThat(on("e-commerce", GUANGDONG, HONG_KONG, "2016-01-01", one)).isInstanceOf(Standing.NotYet.class);
        assertThat(on("e-commerce", GUANGDONG, HONG_KONG, "2016-01-01", one, seal(HONG_KONG, GUANGDONG, "2015-09-09", 2))).isEqualTo(new Standing.InForce(SIGNED, LocalDate.parse("2018-09-08")));
    }

    @Test
    void endsATermOfThreeYearsByTheRuleThatTheSidesChose() {
        Recorded[] seals = {seal(GUANGDONG, HONG_KONG, "2015-09-09", 1), seal(HONG_KONG, GUANGDONG, "2015-09-09", 2)};
        assertThat(on("e-commerce", GUANGDONG, HONG_KONG, "2018-09-08", seals)).isInstanceOf(Standing.InForce.class);
        assertThat(on("e-commerce", GUANGDONG, HONG_KONG, "2018-09-09", seals)).isEqualTo(new Standing.Ended(SIGNED, LocalDate.parse("2018-09-08")));
        Instrument instrument = agreements.get("e-commerce").instrument();
        assertThat(new Force(instrument, new Acts(instrument, List.of(seals)), TermRule.FIRST_DAY_LEFT_OUT).between(HONG_KONG, GUANGDONG, LocalDate.parse("2018-09-09")))
                .isEqualTo(new Standing.InForce(SIGNED, LocalDate.parse("2018-09-09")));
    }

    @Test
    void beginsOnTheDayOfTheLastActAndCountsTheFirstStatementOfEach() {
        Recorded late = seal(HONG_KONG, GUANGDONG, "2015-10-01", 2);
        Recorded repeated = seal(HONG_KONG, GUANGDONG, "2015-12-01", 3);
        List<Recorded> acts = Arrays.asList(repeated, late, seal(GUANGDONG, HONG_KONG, "2015-09-20", 1));
        for (int i = 0; i < 6; i++) {
            assertThat(on("e-commerce", GUANGDONG, HONG_KONG, "2016-01-01", acts.toArray(Recorded[]::new))).isEqualTo(new Standing.InForce(LocalDate.parse("2015-10-01"), LocalDate.parse("2018-09-30")));
            Collections.rotate(acts, 1);
        }
    }

    @Test
    void takesNobodysWordForTheOther() {
        Recorded forged = entry(GUANGDONG, new InstrumentSealed("GD", "HK-CEDB", SIGNED, null), 1);
        assertThat(on("e-commerce", GUANGDONG, HONG_KONG, "2016-01-01", forged, seal(GUANGDONG, HONG_KONG, "2015-09-09", 2)))
                .isEqualTo(new Standing.NotYet(List.of(new Standing.Missing(HONG_KONG, Instrument.Condition.SEAL))));
    }

    @Test
    void namesTheAgreementOfAClause() {
        assertThat(agreements.ofClause("SAR-1b")).get().extracting(Agreement::key).isEqualTo("search-rescue");
        assertThat(agreements.ofClause("SS-2")).get().extracting(Agreement::key).isEqualTo("sister-schools");
        assertThat(agreements.ofClause("XX-1")).isEmpty();
    }

    @Test
    void hasTheOriginalsOfEachText() {
        assertThat(agreements.all()).extracting(each -> each.instrument().originals().count()).containsExactly(4, 4, 4, 3, 4);
    }

    private Standing on(String key, Government a, Government b, String day, Recorded... acts) {
        Instrument instrument = agreements.get(key).instrument();
        return new Force(instrument, new Acts(instrument, List.of(acts)), TermRule.FIRST_DAY_COUNTS).between(a, b, LocalDate.parse(day));
    }

    private static Recorded seal(Government by, Government with, String day, int number) {
        return entry(by, new InstrumentSealed(with.code(), by + "-CEDB", LocalDate.parse(day), null), number);
    }

    private static Recorded entry(Government by, InstrumentFact fact, int number) {
        return new Recorded(new StreamId(by.code(), "e-commerce"), number, Sha256.ofAscii(by + " " + number), new UUID(0, number), Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number),
                new Actor(by + "-CEDB", "1201"), Acts.SUBJECT, null, List.of(), fact);
    }
}
