package org.entente.foodsafety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How quickly notifications went their way: medians by side, year and kind. Exercises are left out. When a notification was received is known to the two nodes that
/// hold a receipt for it, so that this is computed when it is asked for and stands in no table.
@Component
public class Statistics {

    private final JdbcClient jdbc;
    private final Arrivals arrivals;

    Statistics(JdbcClient jdbc, Arrivals arrivals) {
        this.jdbc = jdbc;
        this.arrivals = arrivals;
    }

    /// One line for each side, year and kind, the latest year first.
    public List<StatisticsLine> lines() {
        Map<String, NavigableMap<Long, Instant>> received = new HashMap<>();
        List<Way> ways = jdbc.sql("""
                select owner, addressee, kind, year, risk_known_at, issued_at, issued_sequence, issued_stream, opened_at, first_measure_at from notification
                where not exercise and state <> 'WITHDRAWN'""").query((row, n) -> way(row, received)).list();
        return ways.stream().collect(Collectors.groupingBy(Way::group)).entrySet().stream().map(each -> line(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(StatisticsLine::year).reversed().thenComparing(StatisticsLine::owner).thenComparing(StatisticsLine::kind)).toList();
    }

    private record Group(Government owner, int year, NotificationKind kind) {}

    private record Way(Group group, @Nullable Instant known, Instant sent, @Nullable Instant received, @Nullable Instant opened, @Nullable Instant measure) {}

    private Way way(ResultSet row, Map<String, NavigableMap<Long, Instant>> received) throws SQLException {
        Government addressee = new Government(row.getString("addressee"));
        StreamId stream = StreamId.parse(row.getString("issued_stream"));
        var times = received.computeIfAbsent(stream + " " + addressee, none -> arrivals.times(stream, addressee));
        var covering = times.ceilingEntry(row.getLong("issued_sequence"));
        return new Way(new Group(new Government(row.getString("owner")), row.getInt("year"), NotificationKind.valueOf(row.getString("kind"))), time(row, "risk_known_at"),
                row.getTimestamp("issued_at").toInstant(), covering == null ? null : covering.getValue(), time(row, "opened_at"), time(row, "first_measure_at"));
    }

    private static StatisticsLine line(Group group, List<Way> ways) {
        return new StatisticsLine(group.owner(), group.year(), group.kind(), ways.size(),
                median(ways, Way::known, Way::sent), median(ways, Way::sent, Way::received), median(ways, Way::received, Way::opened), median(ways, Way::opened, Way::measure));
    }

    /// The middle of the times between two moments; of an even number, the mean of the two in the middle. Null when nowhere both are known.
    private static @Nullable Duration median(List<Way> ways, Function<Way, @Nullable Instant> from, Function<Way, @Nullable Instant> to) {
        List<Duration> spans = ways.stream().filter(each -> from.apply(each) != null && to.apply(each) != null)
                .map(each -> Duration.between(Objects.requireNonNull(from.apply(each)), Objects.requireNonNull(to.apply(each)))).sorted().toList();
        if (spans.isEmpty()) {
            return null;
        }
        return spans.get((spans.size() - 1) / 2).plus(spans.get(spans.size() / 2)).dividedBy(2);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
