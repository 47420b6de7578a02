package org.entente.roster.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.entente.party.Names;
import org.entente.party.OrganisationId;
import org.entente.roster.NameOfficer;
import org.entente.roster.OfficerLine;
import org.entente.roster.Telephone;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What the browser sends when a liaison officer is named.
record OfficerForm(
        @Nullable @Pattern(regexp = "\\s*[A-Za-z0-9-]{1,32}\\s*", message = "{roster.form.number-wrong}") String number,
        @Nullable @NotBlank(message = "{roster.form.organisation-missing}") String organisation,
        @Nullable @NotBlank(message = "{roster.form.name-missing}") @Size(max = NameOfficer.LONGEST_NAME, message = "{roster.form.name-long}") String hant,
        @Nullable @NotBlank(message = "{roster.form.name-missing}") @Size(max = NameOfficer.LONGEST_NAME, message = "{roster.form.name-long}") String hans,
        @Nullable @NotBlank(message = "{roster.form.name-missing}") @Size(max = NameOfficer.LONGEST_NAME, message = "{roster.form.name-long}") String en,
        @Nullable @NotBlank(message = "{roster.form.phone-missing}") String office,
        @Nullable @NotBlank(message = "{roster.form.phone-missing}") String outOfHours) {

    static OfficerForm empty(String organisation) {
        return new OfficerForm("", organisation, "", "", "", "", "");
    }

    static OfficerForm of(OfficerLine officer) {
        return new OfficerForm(
                officer.number(), officer.organisation().value(), officer.names().hant(), officer.names().hans(), officer.names().en(), officer.officePhone(), officer.outOfHoursPhone());
    }

    Optional<NameOfficer> command(Errors errors) {
        Typed.phone(office, "office", errors);
        Typed.phone(outOfHours, "outOfHours", errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var names = new Names(typed(hant), typed(hans), typed(en));
        return Optional.of(new NameOfficer(typed(number), new OrganisationId(typed(organisation)), names, new Telephone(typed(office)), new Telephone(typed(outOfHours))));
    }

    private static String typed(@Nullable String value) {
        return Typed.text(value).orElseThrow();
    }
}
