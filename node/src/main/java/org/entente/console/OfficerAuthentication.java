package org.entente.console;

import java.util.Collection;
import org.entente.party.Officer;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// An officer of this node who is signed in, or on whose word a system acts. Pages receive the officer with
/// `@AuthenticationPrincipal Officer`, and routes ask for roles with `@PreAuthorize("hasRole('LIAISON')")`.
public final class OfficerAuthentication extends AbstractAuthenticationToken {

    private final transient Officer officer;

    public OfficerAuthentication(Officer officer) {
        super(authorities(officer));
        this.officer = officer;
        setAuthenticated(true);
    }

    @Override
    public Officer getPrincipal() {
        return officer;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return officer.number();
    }

    private static Collection<? extends GrantedAuthority> authorities(Officer officer) {
        return officer.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
    }
}
