package org.entente.party;

import java.util.Set;

/// Command: let an officer be called otherwise, act for another organisation, or have other roles.
public record ChangeOfficer(String number, OrganisationId organisation, Names names, Set<Role> roles) {

    public ChangeOfficer {
        roles = Set.copyOf(roles);
    }

    Officer officer() {
        return new Officer(number, organisation, names, roles);
    }
}
