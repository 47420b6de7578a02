package org.entente.roster.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.entente.api.Answers;
import org.entente.api.ApiController;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.OrganisationId;
import org.entente.roster.AssignDuty;
import org.entente.roster.NameOfficer;
import org.entente.roster.Roster;
import org.entente.roster.Telephone;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// This side's own roster (FS-8): name liaison officers and put them on duty.
@ApiController
@PreAuthorize("hasRole('LIAISON')")
class OwnRosterRoutes {

    private final Roster roster;

    OwnRosterRoutes(Roster roster) {
        this.roster = roster;
    }

    /// @param outOfHours the number that is answered at any hour
    record OfficerBody(@NotBlank @Size(max = 32) String officer, OrganisationId organisation, Names names, Telephone office, Telephone outOfHours) {}

    /// @param until the first moment that no longer belongs to the duty; at most 31 days after `from`
    /// @param phone the officer's own out-of-hours number if left out
    record DutyBody(Instant from, Instant until, @NotBlank @Size(max = 32) String officer, @Size(max = 32) @Nullable String deputy, @Nullable Telephone phone) {}

    @PostMapping("/roster/officers")
    Answers.OnRecord nameLiaisonOfficer(@RequestBody OfficerBody body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(roster.name(new NameOfficer(body.officer(), body.organisation(), body.names(), body.office(), body.outOfHours()), officer.signatory()));
    }

    @PostMapping("/roster/duties")
    Answers.OnRecord assignDuty(@RequestBody DutyBody body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(roster.assign(new AssignDuty(body.from(), body.until(), body.officer(), body.deputy(), body.phone()), officer.signatory()));
    }
}
