package org.entente.foodsafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same rows in whatever order and pieces the entries of both sides arrive.
class NotificationTablesTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final CaseSamples STORY = CaseSamples.wholeStory();

    private final List<Recorded> applied = new ArrayList<>();
    private final NotificationTables tables = new NotificationTables(DATABASE.dataSource(), (references, inHand) -> applied.stream().filter(each -> references.contains(each.subject()) && !inHand.contains(each)).toList());
    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @BeforeTry
    void empty() {
        jdbc.sql("truncate notification, notification_name, notification_request").update();
        applied.clear();
    }

    private void apply(List<Recorded> entries) {
        applied.addAll(entries);
        tables.apply(entries);
    }

    @Property(tries = 40)
    void givesTheSameRowsForEveryOrderOfArrival(@ForAll Random random) {
        apply(STORY.entries);
        List<Map<String, Object>> atOnce = rows();
        empty();
        interleaved(List.of(STORY.of(Government.HONG_KONG), STORY.of(Government.GUANGDONG)), random).forEach(this::apply);
        assertThat(rows()).isEqualTo(atOnce).hasSizeGreaterThan(5);
    }

    @Property(tries = 1)
    void tellsHowFarEachNotificationHasCome() {
        apply(STORY.entries);
        assertThat(jdbc.sql("select reference || ' ' || state || ' ' || classification || ' ' || incomplete || ' ' || open_requests from notification order by 1").query(String.class).list())
                .containsExactly("HK-2015-0001 CLOSED ATTENTION false 0", "HK-2015-0002 WITHDRAWN INFORMATION true 0");
        assertThat(jdbc.sql("select opened_at < reported_at and reported_at <= informed_at and first_measure_at < changed_at from notification where reference = 'HK-2015-0001'").query(Boolean.class).single())
                .isTrue();
    }

    @Property(tries = 1)
    void showsNothingOfACaseBeforeItsIssueIsHere() {
        apply(STORY.of(Government.GUANGDONG));
        assertThat(jdbc.sql("select count(*) from notification").query(Long.class).single()).isZero();
    }

    @Property(tries = 1)
    void findsAFirmInEitherScript() {
        apply(STORY.entries);
        KnownOperators operators = new KnownOperators(jdbc);
        assertThat(operators.named("示範食品廠")).hasValueSatisfying(each -> assertThat(each.addressee()).contains(Government.GUANGDONG));
        assertThat(operators.find("范食", 10)).hasSize(1);
        assertThat(operators.mentionedIn("據報示範食品廠的產品有問題", Side.GD)).hasSize(1);
        assertThat(operators.mentionedIn("據報示範食品廠的產品有問題", Side.HK)).isEmpty();
    }

    @Property(tries = 1)
    void recognisesWhatWasNamedBeforeInEitherScript() {
        apply(STORY.entries);
        Recurrences recurrences = new Recurrences(jdbc);
        NotificationContent later = new ContentBuilder().product(Product.named(org.entente.script.ScriptText.hans("示范牌酱菜"))).build();
        assertThat(recurrences.of(later, 5, CaseSamples.START)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Recurrence.Named.PRODUCT);
            assertThat(each.before()).extracting(NotificationLine::reference).containsExactly(CaseSamples.FIRST);
            assertThat(each.total()).isEqualTo(1);
        });
        assertThat(recurrences.of(CaseSamples.FIRST, later, 5, CaseSamples.START)).isEmpty();
    }

    /// The entries of each stream in their order, mixed at random and cut into pieces.
    private static Stream<List<Recorded>> interleaved(List<List<Recorded>> streams, Random random) {
        List<List<Recorded>> left = new ArrayList<>(streams.stream().map(ArrayList::new).toList());
        List<List<Recorded>> pieces = new ArrayList<>();
        while (left.stream().anyMatch(each -> !each.isEmpty())) {
            List<Recorded> stream = left.get(random.nextInt(left.size()));
            List<Recorded> next = stream.subList(0, random.nextInt(stream.size() + 1));
            pieces.add(List.copyOf(next));
            next.clear();
        }
        return pieces.stream().filter(each -> !each.isEmpty());
    }

    private List<Map<String, Object>> rows() {
        return Stream.of("notification order by reference", "notification_name order by reference, kind, folded", "notification_request order by hash")
                .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream()).toList();
    }
}
