package org.entente.roster.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.console.Text;
import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.roster.DutyLine;
import org.entente.roster.Gap;
import org.entente.roster.OfficerLine;
import org.entente.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who answers for a side, and when (FS-8); read only.
@ApiController
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
class RosterRoutes {

    /// Time that one answer covers, at most.
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration USUAL = Duration.ofDays(31);

    private final Roster roster;
    private final Clock clock;

    RosterRoutes(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /// @param phone the number that is answered at any hour
    /// @param entry hash of the entry that states it
    record DutySpell(String duty, Instant from, Instant until, String officer, Names names, @Nullable String deputy, @Nullable Names deputyNames, String phone, @Nullable String replaces, Sha256 entry) {

        static DutySpell of(DutyLine each) {
            return new DutySpell(each.id().toString(), each.from(), each.until(), each.officer(), each.names(), each.deputy(), each.deputyNames(), each.phone(),
                    each.replaces() == null ? null : each.replaces().toString(), each.hash());
        }
    }

    /// @param gaps times in which nobody of the side is on duty
    record DutyRoster(Instant from, Instant until, List<DutySpell> duties, List<Gap> gaps) {}

    @GetMapping("/roster/{government}/duties")
    DutyRoster listDuties(@PathVariable String government, @RequestParam(required = false) @Nullable Instant after, @RequestParam(required = false) @Nullable Instant before) {
        Instant from = after == null ? clock.instant() : after;
        Instant until = before == null ? from.plus(USUAL) : before;
        if (!from.isBefore(until) || from.plus(LONGEST).isBefore(until)) {
            throw RequestRefusedException.parameter("before", Text.of("api.fault.period", LONGEST.toDays()));
        }
        Government side = known(government);
        return new DutyRoster(from, until, roster.duties(side, from, until).stream().map(DutySpell::of).toList(), roster.gaps(side, from, until));
    }

    @GetMapping("/roster/{government}/on-duty")
    DutySpell showOnDuty(@PathVariable String government, @RequestParam(required = false) @Nullable Instant at) {
        return roster.onDuty(known(government), at == null ? clock.instant() : at).map(DutySpell::of).orElseThrow(() -> RequestRefusedException.notFound(government));
    }

    @GetMapping("/roster/{government}/officers")
    List<OfficerLine> listOfficers(@PathVariable String government) {
        return roster.officers(known(government));
    }

    private Government known(String government) {
        return roster.sides().stream().filter(each -> each.code().equals(government)).findFirst().orElseThrow(() -> RequestRefusedException.notFound(government));
    }
}
