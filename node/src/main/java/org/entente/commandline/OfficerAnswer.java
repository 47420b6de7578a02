package org.entente.commandline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.party.Account;
import org.entente.party.Names;
import org.entente.party.Role;
import org.entente.party.TokenLine;
import org.jspecify.annotations.Nullable;

/// What a node answers to `entente officer`.
///
/// @param refused  why nothing was done, in English; null when it was
/// @param secret   a one-time password or token that was made, and can be read nowhere else
/// @param officers filled in for a list of officers
/// @param tokens   filled in for a list of tokens
public record OfficerAnswer(@Nullable String refused, @Nullable String secret, List<OfficerShown> officers, List<TokenShown> tokens) {

    public record OfficerShown(String number, String organisation, Names names, Set<Role> roles, boolean active, boolean passwordDue, @Nullable Instant signedInAt) {

        static OfficerShown of(Account account) {
            var officer = account.officer();
            return new OfficerShown(officer.number(), officer.organisation().value(), officer.names(), officer.roles(), account.active(), account.passwordDue(), account.signedInAt());
        }
    }

    public record TokenShown(long id, String organisation, String officer, String purpose, TokenLine.Standing standing, Instant issuedAt, @Nullable Instant expiresAt, @Nullable Instant usedAt) {

        static TokenShown of(TokenLine line, Instant now) {
            return new TokenShown(line.id(), line.officer().organisation().value(), line.officer().number(), line.purpose(), line.standing(now), line.issuedAt(), line.expiresAt(), line.usedAt());
        }
    }

    static OfficerAnswer done(@Nullable String secret) {
        return new OfficerAnswer(null, secret, List.of(), List.of());
    }

    static OfficerAnswer refused(String why) {
        return new OfficerAnswer(why, null, List.of(), List.of());
    }
}
