package org.entente.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.roster.RosterSamples.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.party.Government;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Facts in, rows out.
class RosterViewTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
    private final RosterView view = new RosterView(jdbc);
    private final RosterTables tables = new RosterTables(jdbc);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate roster_officer, roster_duty").update();
    }

    @Test
    void tellsWhoIsOnDutyWithDeputyAndTelephone() {
        view.apply(hongKong().entries);
        var on = tables.duties(Government.HONG_KONG, Instant.parse("2015-09-15T00:00:00Z"), Instant.parse("2015-09-15T00:00:01Z"));
        assertThat(on).singleElement().satisfies(line -> {
            assertThat(line.names()).isEqualTo(RosterSamples.JIA.names());
            assertThat(line.deputyNames()).isEqualTo(RosterSamples.YI.names());
            assertThat(line.phone()).isEqualTo("0000-1001");
        });
    }

    @Test
    void namesTheOneWhoTookOverAtTheMomentOfTheHandover() {
        view.apply(hongKong().entries);
        Instant handover = Instant.parse("2015-09-16T10:00:00Z");
        assertThat(tables.duties(Government.HONG_KONG, handover, handover.plusMillis(1))).extracting(DutyLine::officer).containsExactly("1003");
        assertThat(tables.duties(Government.HONG_KONG, handover.minusMillis(1), handover)).extracting(DutyLine::officer).containsExactly("1001");
    }

    @Test
    void forgetsNoNameOfARelievedOfficer() {
        RosterSamples samples = new RosterSamples();
        samples.take(samples.officers().name(RosterSamples.JIA));
        samples.take(samples.officers().relieve(new RelieveOfficer("1001")));
        view.apply(samples.entries);
        assertThat(tables.officers(Government.HONG_KONG)).isEmpty();
        assertThat(tables.names(Government.HONG_KONG, "1001")).contains(RosterSamples.JIA.names());
    }

    @Test
    void takesNoWordOfOneSideAboutTheOther() {
        RosterSamples guangdong = new RosterSamples(Government.GUANGDONG, Government.HONG_KONG);
        guangdong.state(new org.entente.journal.Statement(
                new DutyAssigned("HK-2015-09-1", Instant.parse("2015-09-14T01:00:00Z"), Instant.parse("2015-09-15T01:00:00Z"), "1001", null, "000-0000", null), "duty/HK-2015-09", null));
        view.apply(guangdong.entries);
        assertThat(jdbc.sql("select count(*) from roster_duty").query(Long.class).single()).isZero();
    }

    static RosterSamples hongKong() {
        RosterSamples samples = RosterSamples.withOfficers().assigned(
                duty("2015-09-14T01:00:00Z", "2015-09-21T01:00:00Z", "1001", "1002"), duty("2015-09-21T01:00:00Z", "2015-09-28T01:00:00Z", "1002", "1001"));
        samples.take(samples.duties().handOver(new HandOver(DutyId.parse("HK-2015-09-1"), Instant.parse("2015-09-16T10:00:00Z"), "1003", null, null)));
        samples.take(samples.duties().leave(new TakeLeave("1002", LocalDate.parse("2015-09-22"), LocalDate.parse("2015-09-23"))));
        return samples;
    }
}
