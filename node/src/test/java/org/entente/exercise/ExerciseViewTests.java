package org.entente.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Facts in, rows out: the same in whatever order the streams of both sides arrive, and the same as folding them.
class ExerciseViewTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
    private final ExerciseView view = new ExerciseView(jdbc);
    private final ExerciseTables tables = new ExerciseTables(jdbc);

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @Property(tries = 60)
    void givesTheSameRowsForEveryOrderOfArrival(@ForAll Random random) {
        ExerciseSamples story = ExerciseSamples.story();
        empty();
        ordered(story, new Random(0)).forEach(each -> view.apply(List.of(each)));
        List<Map<String, Object>> once = rows();
        empty();
        ordered(story, random).forEach(each -> view.apply(List.of(each)));
        assertThat(rows()).isEqualTo(once).hasSize(3);
    }

    @Example
    void tellsWhatFoldingTells() {
        ExerciseSamples story = ExerciseSamples.story();
        empty();
        view.apply(ordered(story, new Random(1)));
        for (Exercise shown : tables.all()) {
            assertThat(shown).isEqualTo(story.exercise(shown.id()));
        }
    }

    @Example
    void takesNoNoticeOfWhoMayNotSayItOrOfAnotherStream() {
        ExerciseSamples story = ExerciseSamples.story();
        Recorded opened = story.hongKong.getFirst();
        empty();
        view.apply(List.of(in(opened, "GD", "cooperation-GD-HK"), in(opened, "HK", "cooperation-HK-MO")));
        assertThat(rows()).isEmpty();
    }

    /// The entries of each stream in their order and none before what it answers, otherwise mixed at random.
    private static List<Recorded> ordered(ExerciseSamples story, Random random) {
        var left = List.of(new ArrayList<>(story.hongKong), new ArrayList<>(story.guangdong));
        List<Recorded> out = new ArrayList<>();
        List<Sha256> seen = new ArrayList<>();
        while (left.stream().anyMatch(each -> !each.isEmpty())) {
            var stream = left.get(random.nextInt(2));
            if (!stream.isEmpty() && seen.containsAll(stream.getFirst().answers())) {
                Recorded next = stream.removeFirst();
                seen.add(next.hash());
                out.add(next);
            }
        }
        return out;
    }

    private static Recorded in(Recorded entry, String government, String agreement) {
        return new Recorded(new org.entente.evidence.StreamId(government, agreement), entry.sequence(), entry.hash(), entry.id(), entry.time(), entry.actor(), entry.subject(), entry.clause(), entry.answers(),
                entry.fact());
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from exercise_view.exercise order by exercise").query().listOfRows();
    }

    private void empty() {
        jdbc.sql("truncate exercise_view.exercise").update();
    }
}
