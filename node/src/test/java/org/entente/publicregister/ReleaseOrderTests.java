package org.entente.publicregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.party.Government;
import org.entente.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever both sides do at the same time and in whatever order it arrives: the same text is public on both nodes, and the rows are the same.
class ReleaseOrderTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
    private final ReleaseTables tables = new ReleaseTables(jdbc);
    private final ReleaseView view = new ReleaseView(jdbc, tables);

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @Property(tries = 300)
    void bothSidesShowTheSame(@ForAll Random random) {
        List<RegisterSide> sides = history(random);
        assertThat(seen(sides.getFirst().release())).isEqualTo(seen(sides.getLast().release()));
    }

    @Property(tries = 60)
    void givesTheSameRowsForEveryOrderOfArrival(@ForAll Random random) {
        List<Recorded> facts = history(random).getFirst().known;
        List<Map<String, Object>> rows = rows(arrival(facts, random));
        assertThat(rows(arrival(facts, random))).isEqualTo(rows);
        assertThat(seen(tables.releases(List.of(ReleaseSamples.REFERENCE.toString())).getFirst())).isEqualTo(seen(Release.of(ReleaseSamples.REFERENCE, facts)));
    }

    /// Both sides do what they like for a while; now and then what they stated reaches the other, and in the end all of it does.
    private static List<RegisterSide> history(Random random) {
        List<RegisterSide> sides = RegisterSide.both(false);
        for (int i = 0; i < 20; i++) {
            if (random.nextInt(3) == 0) {
                sides.get(random.nextInt(2)).receive(sides.get(random.nextInt(2)));
            }
            int side = random.nextInt(2);
            Ruling ruling = act(sides.get(side), Release.SIDES.get(side), random);
            if (ruling instanceof Ruling.Accepted) {
                sides.get(side).take(ruling);
            }
        }
        RegisterSide.exchange(sides.getFirst(), sides.getLast());
        return sides;
    }

    private static Ruling act(RegisterSide side, Government own, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> side.rules().propose(ReleaseSamples.propose(ReleaseSamples.RECALL));
            case 1 -> side.rules().propose(ReleaseSamples.propose(ReleaseSamples.EXTENDED));
            case 2 -> side.rules().withdraw(RegisterSide.withdrawal());
            default -> side.release().awaiting(own).map(each -> side.rules().agree(new AgreeRelease(ReleaseSamples.REFERENCE, each.text())))
                    .orElseGet(() -> Ruling.refuse(new ReleaseRefusal.ProposalReplaced()));
        };
    }

    /// The facts in a random order in which a journal could apply them: each after what it answers and after the earlier ones of its stream.
    private static List<Recorded> arrival(List<Recorded> facts, Random random) {
        List<Recorded> left = new ArrayList<>(facts);
        List<Recorded> arrived = new ArrayList<>();
        Set<Sha256> applied = new HashSet<>();
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            Recorded next = left.stream().filter(each -> applied.containsAll(each.answers()) && left.stream().noneMatch(other -> before(other, each))).findFirst().orElseThrow();
            left.remove(next);
            applied.add(next.hash());
            arrived.add(next);
        }
        return arrived;
    }

    private static boolean before(Recorded one, Recorded other) {
        return one.stream().equals(other.stream()) && one.sequence() < other.sequence();
    }

    private List<Map<String, Object>> rows(List<Recorded> arrived) {
        jdbc.sql("truncate release_step, release").update();
        arrived.stream().filter(each -> each.fact() instanceof ReleaseFact).forEach(each -> view.apply(List.of(each)));
        List<Map<String, Object>> rows = new ArrayList<>(jdbc.sql("select * from release_step order by hash").query().listOfRows());
        rows.addAll(jdbc.sql("select * from release order by reference").query().listOfRows());
        return rows;
    }

    private static List<Object> seen(Release release) {
        return List.of(release.steps().stream().map(ReleaseStep::hash).toList(), release.current().map(Publication::text), release.publications().stream().map(each -> List.of(each.version(), each.text(), each.at())).toList(),
                release.steps().isEmpty() ? "" : release.status(), release.awaiting(Government.GUANGDONG).map(ReleaseProposal::text), release.awaiting(Government.HONG_KONG).map(ReleaseProposal::text));
    }
}
