package org.entente.console;

import java.util.Set;
import org.entente.party.Officer;
import org.entente.party.Role;

/// A button at the head of the desk that begins a piece of work, contributed by a module as a bean. The one with the lowest order
/// is shown as the main action.
public record DeskAction(String messageKey, String path, int order, Set<Role> roles) {

    public DeskAction {
        roles = Set.copyOf(roles);
    }

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::is);
    }
}
