package org.entente.foodsafety;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Divides a distribution list so that each part fits into one entry with what else the entry says. What does not fit into the first is
/// stated in follow-ups at the same moment, so that a list of 5,000 rows crosses whole.
final class DistributionParts {

    /// Bytes of JSON that the rows of one entry may take.
    private static final int MOST = 70_000;
    /// Names of the fields and signs around the values of a row.
    private static final int AROUND = 140;

    private DistributionParts() {}

    /// The follow-up itself, or several with a part of its rows each; all else stands in the first.
    static List<FollowUp> of(FollowUp whole) {
        List<List<DistributionRow>> parts = split(whole.distribution());
        if (parts.size() < 2) {
            return List.of(whole);
        }
        List<FollowUp> followUps = new ArrayList<>();
        followUps.add(new FollowUp(whole.kind(), whole.text(), whole.essentials(), whole.lots(), whole.hazards(), parts.getFirst(), whole.measures(), whole.recall(), whole.linked()));
        parts.stream().skip(1).map(rows -> FollowUp.distribution(whole.text(), rows)).forEach(followUps::add);
        return followUps;
    }

    /// The follow-ups for the rows that do not fit into the notification itself.
    static List<FollowUp> afterFirst(List<DistributionRow> rows, ScriptText title) {
        return split(rows).stream().skip(1).map(part -> FollowUp.distribution(title, part)).toList();
    }

    /// The rows that stand in the notification itself.
    static List<DistributionRow> first(List<DistributionRow> rows) {
        return rows.isEmpty() ? rows : split(rows).getFirst();
    }

    private static List<List<DistributionRow>> split(List<DistributionRow> rows) {
        List<List<DistributionRow>> parts = new ArrayList<>();
        List<DistributionRow> part = new ArrayList<>();
        int bytes = 0;
        for (DistributionRow row : rows) {
            int needed = bytes(row);
            if (bytes + needed > MOST) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(row);
            bytes += needed;
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static int bytes(DistributionRow row) {
        return AROUND + bytes(row.recipient()) + bytes(row.address()) + bytes(row.lot()) + bytes(row.unit());
    }

    private static int bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
