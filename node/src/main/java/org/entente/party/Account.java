package org.entente.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An officer with what administrators know of how he signs in.
///
/// @param active      false while suspended
/// @param passwordDue whether the password is a one-time password that was not changed yet
/// @param signedInAt  when the officer last signed in to the pages; null if never
public record Account(Officer officer, boolean active, boolean passwordDue, @Nullable Instant signedInAt) {

    public String number() {
        return officer.number();
    }

    boolean administers() {
        return active && officer.is(Role.ADMINISTRATOR);
    }
}
