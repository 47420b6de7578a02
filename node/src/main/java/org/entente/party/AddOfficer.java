package org.entente.party;

import java.util.Set;

/// Command: open an account for an officer, who gets a one-time password.
///
/// @param number 1 to 32 letters, digits or hyphens with at least one digit; never given to anybody else later
public record AddOfficer(String number, OrganisationId organisation, Names names, Set<Role> roles) {

    public AddOfficer {
        if (!isNumber(number)) {
            throw new IllegalArgumentException("An officer's number has 1 to 32 letters, digits or hyphens, one of them a digit: " + number);
        }
        roles = Set.copyOf(roles);
    }

    public static boolean isNumber(String typed) {
        return typed.matches("(?=.*[0-9])[A-Za-z0-9-]{1,32}");
    }

    Officer officer() {
        return new Officer(number, organisation, names, roles);
    }
}
