package org.entente.rumour;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.agreement.Parameters;
import org.entente.script.Folding;
import org.entente.script.Likeness;
import org.entente.script.ScriptText;
import org.entente.script.StoryFingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the rumour desk holds: stories by filter, one story, those that are settled, and those that are probably the same.
@Component
public class RumourBoard {

    /// How long ago a story may have been opened to be proposed as the same one.
    public static final Duration REMEMBERED = Duration.ofDays(730);

    private static final int COMPARED = 2_000;
    private static final int PROPOSED = 5;
    private static final int WAITING = 200;

    private final JdbcClient jdbc;
    private final RumourTables tables;
    private final HandOvers handOvers;
    private final Parameters parameters;
    private final Clock clock;

    RumourBoard(JdbcClient jdbc, RumourTables tables, HandOvers handOvers, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.handOvers = handOvers;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// The story that a report belongs to.
    public Optional<Rumour> story(RumourId id) {
        return tables.story(id);
    }

    /// Stories, the latest first.
    ///
    /// @param offset how many to pass over
    /// @param limit  how many at the most
    public List<Rumour> list(RumourFilter filter, long offset, int limit) {
        Matching matching = Matching.of(filter);
        List<String> mains = jdbc.sql("select rumour from rumour_story where " + matching.condition() + " order by opened_at desc, rumour desc offset ? limit ?")
                .params(matching.and(offset, limit)).query(String.class).list();
        return tables.stories(mains);
    }

    public long count(RumourFilter filter) {
        Matching matching = Matching.of(filter);
        return jdbc.sql("select count(*) from rumour_story where " + matching.condition()).params(matching.values()).query(Long.class).single();
    }

    /// Stories on which both sides agree, the latest settled first. For the public register, which must leave exercises out.
    public List<SettledRumour> settled(int limit) {
        List<String> mains = jdbc.sql("select rumour from rumour_story where status = 'SETTLED' order by settled_at desc, rumour desc limit ?").param(limit).query(String.class).list();
        return tables.stories(mains).stream().map(SettledRumour::of).toList();
    }

    /// Stories in which something is still to be stated, the oldest first; at most 200.
    public List<Rumour> unsettled() {
        return tables.stories(jdbc.sql("""
                select rumour from rumour_story where status in ('OPEN', 'ONE_SIDED', 'DIFFERING') or revising order by opened_at, rumour limit ?""")
                .param(WAITING).query(String.class).list());
    }

    /// How long a side has to state its finding, as both sides have agreed.
    public Duration findingWithin() {
        return parameters.duration(Rumours.AGREEMENT, "rumour.finding-hours");
    }

    /// Stories of the last two years that tell probably the same as this text, in whichever script, the likeliest first; at most five.
    public List<Likely> likely(ScriptText headline, ScriptText claim) {
        return likely(headline.text() + "\n" + claim.text(), Set.of());
    }

    /// Other stories that are probably the same as this one, and that nobody has separated from it.
    public List<Likely> likely(Rumour story) {
        return likely(told(story.main()), story.ids().stream().map(RumourId::toString).collect(Collectors.toSet())).stream().filter(each -> !story.separatedFrom(each.story())).toList();
    }

    /// What was handed to the existing channel for traded food, the latest first; at most 200. Private to this node.
    public List<HandOverLine> handOvers() {
        return handOvers.latest();
    }

    private List<Likely> likely(String text, Set<String> except) {
        StoryFingerprint sought = Likeness.fingerprint(text);
        List<Likely> found = new ArrayList<>();
        for (Rumour other : tables.stories(remembered(except))) {
            double best = other.reports().stream().filter(each -> !each.isWithdrawn()).mapToDouble(each -> Likeness.between(sought, Likeness.fingerprint(told(each)))).max().orElse(0);
            if (best >= Likeness.SAME_STORY) {
                found.add(new Likely(other, best));
            }
        }
        return found.stream().sorted(Comparator.comparing(Likely::likeness).reversed().thenComparing(each -> each.story().id())).limit(PROPOSED).toList();
    }

    private List<String> remembered(Set<String> except) {
        Instant since = clock.instant().minus(REMEMBERED);
        return jdbc.sql("select rumour from rumour_story where status <> 'WITHDRAWN' and opened_at > ? order by opened_at desc limit ?").params(Timestamp.from(since), COMPARED)
                .query(String.class).list().stream().filter(each -> !except.contains(each)).toList();
    }

    private static String told(Report report) {
        return report.headline().text() + "\n" + report.claim().text();
    }

    /// A filter as a condition on `story`.
    private record Matching(String condition, List<Object> values) {

        static Matching of(RumourFilter filter) {
            List<String> conditions = new ArrayList<>(List.of("true"));
            List<Object> values = new ArrayList<>();
            if (filter.status() != null) {
                conditions.add("status = ?");
                values.add(filter.status().name());
            }
            if (filter.medium() != null) {
                conditions.add("exists (select 1 from rumour_report where rumour_report.story = rumour_story.rumour and medium = ?)");
                values.add(filter.medium().name());
            }
            if (filter.side() != null) {
                conditions.add("exists (select 1 from rumour_report where rumour_report.story = rumour_story.rumour and government = ?)");
                values.add(filter.side());
            }
            for (String word : filter.words() == null ? new String[0] : filter.words().strip().split("[\\s\u3000]+")) {
                conditions.add("exists (select 1 from rumour_report where rumour_report.story = rumour_story.rumour and (position(? in folded) > 0 or rumour = ?))");
                values.add(Folding.fold(word));
                values.add(word);
            }
            return new Matching(String.join(" and ", conditions), values);
        }

        List<Object> and(Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return all;
        }
    }
}
