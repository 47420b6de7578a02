package org.entente.roster;

import org.entente.party.Names;
import org.entente.party.OrganisationId;

/// Command: name a liaison officer of this side, or correct how one is called and reached.
///
/// @param officer the officer's number, 1 to 32 letters, digits or hyphens
/// @param names   1 to 80 characters each
public record NameOfficer(String officer, OrganisationId organisation, Names names, Telephone office, Telephone outOfHours) {

    /// The longest name, in characters.
    public static final int LONGEST_NAME = 80;
}
