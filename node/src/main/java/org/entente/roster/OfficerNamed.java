package org.entente.roster;

import java.util.stream.Stream;
import org.entente.party.Names;
import org.entente.party.OrganisationId;

/// A side names a liaison officer, or says anew how one is called and reached.
///
/// @param officer      the officer's number, which other facts use
/// @param organisation such as `HK-FHB`
/// @param names        at most 80 characters each
/// @param edition      counts what was said about this officer, from 1; the highest holds
record OfficerNamed(String officer, String organisation, Names names, String officePhone, String outOfHoursPhone, int edition) implements RosterFact {

    OfficerNamed {
        if (!officer.matches("[A-Za-z0-9-]{1,32}") || edition < 1) {
            throw new IllegalArgumentException("Not an officer: " + officer + ", " + edition);
        }
        if (Stream.of(names.hant(), names.hans(), names.en()).anyMatch(name -> name.isBlank() || name.length() > NameOfficer.LONGEST_NAME)) {
            throw new IllegalArgumentException("A name has 1 to 80 characters");
        }
        new OrganisationId(organisation);
        new Telephone(officePhone);
        new Telephone(outOfHoursPhone);
    }

    /// The subject of all facts about one officer.
    static String subject(org.entente.party.Government government, String officer) {
        return "liaison-officer/" + government + "-" + officer;
    }
}
