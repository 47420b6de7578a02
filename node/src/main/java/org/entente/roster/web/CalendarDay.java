package org.entente.roster.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.console.Times;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.roster.DutyLine;
import org.entente.roster.Gap;
import org.jspecify.annotations.Nullable;

/// One day of the calendar.
record CalendarDay(LocalDate date, boolean today, List<Side> sides) {

    /// The day of one side, from its beginning to its end.
    record Side(Government government, List<Stretch> stretches) {}

    /// A part of a day with one officer, or with nobody.
    ///
    /// @param since the time of day at which it begins; null at the beginning of the day
    /// @param names null when nobody is on duty
    /// @param open  whether nobody is on duty and somebody could still be put there
    record Stretch(Instant from, @Nullable Instant since, @Nullable Names names, @Nullable String duty, boolean open) {}

    static Side side(Government government, LocalDate day, List<DutyLine> duties, List<Gap> gaps, Instant now) {
        Instant from = day.atStartOfDay(Times.ZONE).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(Times.ZONE).toInstant();
        List<Stretch> stretches = new ArrayList<>();
        duties.stream().filter(each -> each.touches(from, until))
                .map(each -> new Stretch(each.from(), since(each.from(), from), each.names(), each.id().toString(), false)).forEach(stretches::add);
        gaps.stream().filter(each -> each.touches(from, until))
                .map(each -> new Stretch(each.from(), since(each.from(), from), null, null, each.until().isAfter(now) && until.isAfter(now))).forEach(stretches::add);
        stretches.sort(Comparator.comparing(Stretch::from));
        return new Side(government, stretches);
    }

    private static @Nullable Instant since(Instant begins, Instant day) {
        return begins.isAfter(day) ? begins : null;
    }
}
