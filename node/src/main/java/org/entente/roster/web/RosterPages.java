package org.entente.roster.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.console.Times;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.entente.roster.DutyLine;
import org.entente.roster.Gap;
import org.entente.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Four weeks of all sides, who answers now, and the liaison officers that each side has named; read only.
@Controller
@PreAuthorize("isAuthenticated()")
class RosterPages {

    private static final int DAYS = 28;
    private static final Duration AHEAD = Duration.ofDays(30);

    private final Roster roster;
    private final ThisNode node;
    private final InstantSource clock;

    RosterPages(Roster roster, ThisNode node, InstantSource clock) {
        this.roster = roster;
        this.node = node;
        this.clock = clock;
    }

    @GetMapping("/roster")
    String calendar(@RequestParam(required = false) @Nullable String from, Model model) {
        Instant now = clock.instant();
        LocalDate monday = day(from).orElse(Times.day(now)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        model.addAttribute("sides", roster.sides().stream().map(each -> SideLine.of(each, roster, now)).toList());
        model.addAttribute("own", node.government());
        model.addAttribute("zone", Times.ZONE);
        model.addAttribute("gaps", roster.gaps(node.government(), now, now.plus(AHEAD)));
        model.addAttribute("days", days(monday, now));
        model.addAttribute("monday", monday);
        model.addAttribute("leaves", roster.leaveSince(Times.day(now)).stream().map(each -> new LeaveShown(each, roster.nameOf(node.government(), each.officer()))).toList());
        return "roster/calendar";
    }

    private List<CalendarDay> days(LocalDate monday, Instant now) {
        Instant from = monday.atStartOfDay(Times.ZONE).toInstant();
        Instant until = monday.plusDays(DAYS).atStartOfDay(Times.ZONE).toInstant();
        List<SideDuties> sides = roster.sides().stream().map(each -> new SideDuties(each, roster.duties(each, from, until), roster.gaps(each, from, until))).toList();
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays)
                .map(day -> new CalendarDay(day, day.equals(Times.day(now)), sides.stream().map(side -> side.on(day, now)).toList())).toList();
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse).filter(day -> day.getYear() > 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private record SideDuties(Government government, List<DutyLine> duties, List<Gap> gaps) {

        CalendarDay.Side on(LocalDate day, Instant now) {
            return CalendarDay.side(government, day, duties, gaps, now);
        }
    }
}
