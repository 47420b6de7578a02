package org.entente.party;

import java.util.Set;

/// An officer of this node's government. The number is what facts name; the name stays on the node unless a roster states it.
public record Officer(String number, OrganisationId organisation, Names names, Set<Role> roles) {

    public Officer {
        if (!number.matches("[A-Za-z0-9-]{1,32}")) {
            throw new IllegalArgumentException("An officer's number has 1 to 32 letters, digits or hyphens: " + number);
        }
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Signatory signatory() {
        return new Signatory(organisation, number, roles);
    }
}
