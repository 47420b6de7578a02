package org.entente.console.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.party.AddOfficer;
import org.entente.party.ChangeOfficer;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.jspecify.annotations.Nullable;

/// What the browser sends about an officer.
record OfficerForm(
        @Nullable String number,
        @Nullable @NotBlank(message = "{console.officers.organisation.missing}") String organisation,
        @Nullable @NotBlank(message = "{console.officers.name.hant.missing}") @Size(max = LONGEST_NAME, message = "{console.officers.name.long}") String hant,
        @Nullable @NotBlank(message = "{console.officers.name.hans.missing}") @Size(max = LONGEST_NAME, message = "{console.officers.name.long}") String hans,
        @Nullable @NotBlank(message = "{console.officers.name.en.missing}") @Size(max = LONGEST_NAME, message = "{console.officers.name.long}") String en,
        @Nullable @NotEmpty(message = "{console.officers.roles.missing}") List<Role> roles) {

    private static final int LONGEST_NAME = 80;

    static OfficerForm empty() {
        return new OfficerForm("", "", "", "", "", List.of());
    }

    static OfficerForm of(Officer officer) {
        return new OfficerForm(officer.number(), officer.organisation().value(), officer.names().hant(), officer.names().hans(), officer.names().en(), officer.roles().stream().sorted().toList());
    }

    /// Whether what was typed can be an officer's number.
    boolean hasNumber() {
        return AddOfficer.isNumber(typed(number));
    }

    AddOfficer add() {
        return new AddOfficer(typed(number), new OrganisationId(typed(organisation)), names(), chosen());
    }

    ChangeOfficer change(String officer) {
        return new ChangeOfficer(officer, new OrganisationId(typed(organisation)), names(), chosen());
    }

    private Names names() {
        return new Names(typed(hant), typed(hans), typed(en));
    }

    private Set<Role> chosen() {
        return roles == null ? Set.of() : roles.stream().collect(Collectors.toSet());
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
