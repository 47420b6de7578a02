package org.entente.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same rows in whatever order the streams of several sides arrive.
class RosterOrderTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
    private final RosterView view = new RosterView(jdbc);

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @Property(tries = 60)
    void givesTheSameRowsForEveryOrderOfArrival(@ForAll Random random) {
        empty();
        List<RosterSamples> streams = List.of(RosterViewTests.hongKong(), guangdong(), hongKongForMacao());
        streams.forEach(each -> view.apply(each.entries));
        List<Map<String, Object>> inTurn = rows();
        empty();
        Stream<List<Recorded>> bundles = interleaved(streams.stream().map(each -> each.entries).toList(), random);
        bundles.forEach(view::apply);
        assertThat(rows()).isEqualTo(inTurn).isNotEmpty();
    }

    /// The entries of each stream in their order, mixed at random and cut into bundles.
    private static Stream<List<Recorded>> interleaved(List<List<Recorded>> streams, Random random) {
        List<List<Recorded>> left = new ArrayList<>(streams.stream().map(ArrayList::new).toList());
        List<List<Recorded>> bundles = new ArrayList<>();
        while (left.stream().anyMatch(each -> !each.isEmpty())) {
            List<Recorded> stream = left.get(random.nextInt(left.size()));
            List<Recorded> next = stream.subList(0, random.nextInt(stream.size() + 1));
            bundles.add(List.copyOf(next));
            next.clear();
        }
        return bundles.stream();
    }

    private List<Map<String, Object>> rows() {
        return Stream.of("select * from roster_officer order by agreement, government, number", "select * from roster_duty order by agreement, government, month, number")
                .flatMap(sql -> jdbc.sql(sql).query().listOfRows().stream()).toList();
    }

    private void empty() {
        jdbc.sql("truncate roster_officer, roster_duty").update();
    }

    private static RosterSamples hongKongForMacao() {
        RosterSamples samples = new RosterSamples(Government.HONG_KONG, Government.MACAO);
        samples.take(samples.officers().name(RosterSamples.JIA));
        samples.assigned(RosterSamples.duty("2015-09-14T01:00:00Z", "2015-09-21T01:00:00Z", "1001", null));
        return samples;
    }

    private static RosterSamples guangdong() {
        RosterSamples samples = new RosterSamples(Government.GUANGDONG, Government.HONG_KONG);
        var officer = new NameOfficer("1001", new org.entente.party.OrganisationId("GD-FSCO"), RosterSamples.YI.names(), RosterSamples.PHONE, RosterSamples.PHONE);
        samples.take(samples.officers().name(officer));
        return samples.assigned(RosterSamples.duty("2015-09-09T01:00:00Z", "2015-09-30T01:00:00Z", "1001", null));
    }
}
