package org.entente.party;

import java.util.Set;
import org.entente.evidence.Actor;

/// On whose word a fact is recorded: an organisation, through one officer by number.
public record Signatory(OrganisationId organisation, String officer, Set<Role> roles) {

    public Signatory {
        roles = Set.copyOf(roles);
    }

    public Government government() {
        return organisation.government();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// As it stands in an entry: `HK-FHB/1001`.
    public Actor actor() {
        return new Actor(organisation.value(), officer);
    }
}
