package org.entente.foodsafety.web;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.foodsafety.Statistics;
import org.entente.foodsafety.StatisticsLine;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How quickly notifications go their way, in medians.
@Controller
@PreAuthorize("isAuthenticated()")
class StatisticsPage {

    private static final List<Function<StatisticsLine, @Nullable Duration>> SPANS =
            List.of(StatisticsLine::knownToSent, StatisticsLine::sentToReceived, StatisticsLine::receivedToOpened, StatisticsLine::openedToMeasure);

    private final Statistics statistics;

    StatisticsPage(Statistics statistics) {
        this.statistics = statistics;
    }

    /// A row of the table: the line, and its four spans with their bars.
    record Row(StatisticsLine line, List<Span> spans) {}

    /// One median, and the length of its bar: 0 to 100, the longest of all with 100.
    record Span(@Nullable Duration median, long bar) {}

    @GetMapping("/notifications/statistics")
    String show(Model model) {
        List<StatisticsLine> lines = statistics.lines();
        long longest = lines.stream().flatMap(StatisticsPage::medians).filter(Objects::nonNull).mapToLong(Duration::toSeconds).max().orElse(1);
        model.addAttribute("rows", lines.stream().map(line -> new Row(line, SPANS.stream().map(each -> span(each.apply(line), longest)).toList())).toList());
        return "foodsafety/statistics";
    }

    private static Stream<@Nullable Duration> medians(StatisticsLine line) {
        return SPANS.stream().map(each -> each.apply(line));
    }

    private static Span span(@Nullable Duration median, long longest) {
        return new Span(median, median == null ? 0 : Math.max(1, Math.round(100.0 * median.toSeconds() / Math.max(1, longest))));
    }
}
