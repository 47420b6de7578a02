package org.entente.rumour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever both sides do at the same time and in whatever order it arrives: the same story on both nodes, and the same rows.
class RumourOrderTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final List<AgreedText> TEXTS = List.of(Desk.NO_PLASTIC, Desk.UNCLEAR);

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
    private final RumourView view = new RumourView(jdbc, new RumourTables(jdbc));

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @Property(tries = 300)
    void bothSidesComeToTheSameStories(@ForAll Random random) {
        List<Desk> desks = history(random);
        Desk.exchange(desks.getFirst(), desks.getLast());
        for (RumourId id : opened(desks.getFirst().known)) {
            assertThat(seen(desks.getFirst().story(id))).isEqualTo(seen(desks.getLast().story(id)));
        }
    }

    @Property(tries = 60)
    void givesTheSameRowsForEveryOrderOfArrival(@ForAll Random random) {
        List<Desk> desks = history(random);
        Desk.exchange(desks.getFirst(), desks.getLast());
        empty();
        arrival(desks.getFirst().known, random).forEach(view::apply);
        List<Map<String, Object>> rows = rows();
        empty();
        arrival(desks.getFirst().known, random).forEach(view::apply);
        assertThat(rows()).isEqualTo(rows);
        for (RumourId id : opened(desks.getFirst().known)) {
            assertThat(seen(new RumourTables(jdbc).story(id).orElseThrow())).isEqualTo(seen(desks.getLast().story(id)));
        }
    }

    /// Both sides do what they like for a while; now and then what they stated reaches the other.
    private static List<Desk> history(Random random) {
        List<Desk> desks = List.of(Desk.guangdong(), Desk.hongKong());
        desks.forEach(Desk::open);
        for (int i = 0; i < 25; i++) {
            if (random.nextInt(4) == 0) {
                desks.get(random.nextInt(2)).receive(desks.get(random.nextInt(2)));
            }
            act(desks.get(random.nextInt(2)), random);
        }
        return desks;
    }

    private static void act(Desk desk, Random random) {
        List<RumourId> ids = opened(desk.known);
        RumourId id = ids.get(random.nextInt(ids.size()));
        Verdict verdict = Verdict.values()[random.nextInt(2)];
        Ruling ruling = switch (random.nextInt(10)) {
            case 0, 1, 2 -> desk.rules().state(new StateFinding(id, verdict, Desk.OPENED.claim(), TEXTS.get(random.nextInt(2))));
            case 3, 4 -> desk.story(id).findings().isEmpty()
                    ? Ruling.refuse(new RumourRefusal.FindingReplaced())
                    : desk.rules().adopt(new AdoptFinding(id, desk.story(id).findings().getLast().place().hash(), Desk.OPENED.claim()));
            case 5 -> desk.rules().link(new LinkTwins(id, ids.get(random.nextInt(ids.size()))));
            case 6, 7 -> desk.rules().separate(new SeparateTwins(id, ids.get(random.nextInt(ids.size())), Desk.OPENED.claim()));
            case 8 -> desk.rules().withdraw(new WithdrawRumour(id, Desk.OPENED.claim()));
            default -> {
                desk.open();
                yield Ruling.accept();
            }
        };
        if (ruling instanceof Ruling.Accepted) {
            desk.take(ruling);
        }
    }

    /// The facts in a random order in which a journal could apply them: each after what it answers and after the earlier ones of its stream about its
    /// subject; cut into bundles at random.
    private static Stream<List<Recorded>> arrival(List<Recorded> facts, Random random) {
        List<Recorded> left = new ArrayList<>(facts);
        Set<Sha256> applied = new HashSet<>();
        List<List<Recorded>> bundles = new ArrayList<>(List.of(new ArrayList<>()));
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            Recorded next = left.stream().filter(each -> applied.containsAll(each.answers()) && left.stream().noneMatch(other -> before(other, each))).findFirst().orElseThrow();
            left.remove(next);
            applied.add(next.hash());
            bundles.getLast().add(next);
            if (random.nextInt(3) == 0) {
                bundles.add(new ArrayList<>());
            }
        }
        return bundles.stream();
    }

    private static boolean before(Recorded one, Recorded other) {
        return one.stream().equals(other.stream()) && one.subject().equals(other.subject()) && one.sequence() < other.sequence();
    }

    private static List<RumourId> opened(List<Recorded> facts) {
        return facts.stream().filter(each -> each.fact() instanceof RumourOpened).map(each -> RumourId.of(each.subject())).distinct().sorted().toList();
    }

    private static List<Object> seen(Rumour story) {
        return List.of(story.id(), story.reports(), story.findings(), story.links(), story.separations(), story.standing(), story.status(), story.settlement(), story.round(), story.revising());
    }

    private void empty() {
        jdbc.sql("truncate rumour_report, rumour_finding, rumour_link, rumour_separation, rumour_story").update();
    }

    private List<Map<String, Object>> rows() {
        return Stream.of("rumour_report", "rumour_finding", "rumour_link", "rumour_separation", "rumour_story").flatMap(table -> jdbc.sql("select * from " + table + " order by 1").query().listOfRows().stream()).toList();
    }
}
