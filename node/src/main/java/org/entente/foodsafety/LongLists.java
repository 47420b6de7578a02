package org.entente.foodsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.journal.FactJson;
import org.entente.script.ScriptText;

/// Divides distribution lists and tables of results so that each part fits into one entry with what else the entry says. What does not fit into the first is
/// stated in follow-ups at the same moment, so that a list of 5,000 rows crosses whole.
final class LongLists {

    /// Bytes of JSON that the rows of one entry may take.
    private static final int MOST = 70_000;

    private LongLists() {}

    /// The follow-up itself, or several with a part of its rows each; all else stands in the first.
    static List<FollowUp> of(FollowUp whole) {
        List<FollowUp> parts = new ArrayList<>();
        parts.add(new FollowUp(whole.kind(), whole.text(), whole.essentials(), whole.lots(), whole.hazards(), first(whole.distribution()), firstSamples(whole.distribution(), whole.samples()),
                whole.measures(), whole.recall(), whole.linked()));
        parts.addAll(rest(whole.distribution(), whole.samples(), whole.text()));
        return parts;
    }

    /// What of a content stands in the first entry.
    static NotificationContent first(NotificationContent whole) {
        return whole.change().distribution(first(whole.distribution())).samples(firstSamples(whole.distribution(), whole.samples())).build();
    }

    /// The follow-ups for the rows that do not fit into the first entry.
    static List<FollowUp> afterFirst(NotificationContent whole, ScriptText title) {
        return rest(whole.distribution(), whole.samples(), title);
    }

    private static List<FollowUp> rest(List<DistributionRow> distribution, List<SampleResult> samples, ScriptText text) {
        Stream<FollowUp> recipients = split(distribution).stream().skip(1).map(rows -> FollowUp.distribution(text, rows));
        Stream<FollowUp> results = split(samples).stream().skip(distribution.isEmpty() ? 1 : 0).map(rows -> FollowUp.samples(text, rows));
        return Stream.concat(recipients, results).toList();
    }

    /// One entry has room for the rows of one list.
    private static List<SampleResult> firstSamples(List<DistributionRow> distribution, List<SampleResult> samples) {
        return distribution.isEmpty() ? first(samples) : List.of();
    }

    private static <T> List<T> first(List<T> rows) {
        return rows.isEmpty() ? rows : split(rows).getFirst();
    }

    private static <T> List<List<T>> split(List<T> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (FactJson.bytes(rows) <= MOST) {
            return List.of(rows);
        }
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        long bytes = 0;
        for (T row : rows) {
            long needed = FactJson.bytes(row) + 1;
            if (bytes + needed > MOST) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(row);
            bytes += needed;
        }
        parts.add(part);
        return parts;
    }
}
