package org.entente.console;

import java.util.Collection;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// An officer of this node who is signed in, or on whose word a system acts. Pages receive the officer with
/// `@AuthenticationPrincipal Officer`, and routes ask for roles with `@PreAuthorize("hasRole('LIAISON')")`.
public final class OfficerAuthentication extends AbstractAuthenticationToken {

    private final transient Officer officer;
    private final boolean passwordDue;

    public OfficerAuthentication(Officer officer) {
        this(new Officers.SignedIn(officer, false));
    }

    OfficerAuthentication(Officers.SignedIn signedIn) {
        super(authorities(signedIn.officer()));
        this.officer = signedIn.officer();
        this.passwordDue = signedIn.passwordDue();
        setAuthenticated(true);
    }

    /// Whether the officer has to change a one-time password before anything else.
    boolean passwordDue() {
        return passwordDue;
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
