package org.entente.console.web;

import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer chooses a new password, as typed.
record PasswordForm(String old, String fresh, String again) {

    static PasswordForm empty() {
        return new PasswordForm(null, null, null);
    }

    PasswordForm(@Nullable String old, @Nullable String fresh, @Nullable String again) {
        this.old = old == null ? "" : old;
        this.fresh = fresh == null ? "" : fresh;
        this.again = again == null ? "" : again;
    }
}
