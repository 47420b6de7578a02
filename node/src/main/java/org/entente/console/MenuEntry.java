package org.entente.console;

import java.util.Set;
import org.entente.party.Officer;
import org.entente.party.Role;

/// An entry in the menu, contributed by a module as a bean.
///
/// @param messageKey key of its words in the module's bundle
/// @param path       page that it opens; it is marked as current there and on every page below
/// @param order      place in the menu; the desk has 0, subjects 100 to 899, exchange and evidence 900 and above
/// @param roles      who sees it
public record MenuEntry(String messageKey, String path, int order, Set<Role> roles) {

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::is);
    }

    boolean holds(String address) {
        return address.equals(path) || address.startsWith(path.equals("/") ? "\0" : path + "/");
    }
}
