package org.entente.party;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Bearer tokens with which agencies' systems use the JSON interface, each on the word of one officer. Only a token's hash is kept.
@Component
@Transactional
public class Tokens {

    private static final String LINES = "select id, label, granted, granted_by, expires_at, used_at, revoked_at, active, " + Officers.COLUMNS + " from party.token join party.officer on officer = number";

    private final Officers officers;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Tokens(Officers officers, AuditTrail trail, JdbcClient jdbc, InstantSource clock) {
        this.officers = officers;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// All tokens, by organisation and officer, the latest first.
    public List<TokenLine> all() {
        return jdbc.sql(LINES + " order by organisation, officer, id desc").query(Tokens::line).list();
    }

    public List<TokenLine> of(String officer) {
        return all().stream().filter(each -> each.officer().number().equals(officer)).toList();
    }

    /// Makes a token; the answer is the only place where it can be read.
    public AccountOutcome issue(IssueToken command, ActedBy by) {
        Optional<AccountRefusal> refusal = new AccountRules(officers.accounts(), Set.of()).issue(command);
        if (refusal.isPresent()) {
            return new AccountOutcome.Refused(refusal.get());
        }
        String token = Secrets.token();
        Instant expires = clock.instant().plus(Duration.ofDays(command.days()));
        long id = store(token, command.officer(), command.purpose(), by.officer(), expires).orElseThrow();
        trail.note(by, AdministrativeAct.TOKEN_ISSUED, String.valueOf(id), command.officer() + ": " + command.purpose());
        return new AccountOutcome.Secret(token);
    }

    /// Ends a token at once; one that is revoked already stays so.
    public AccountOutcome revoke(long id, ActedBy by) {
        Optional<TokenLine> line = all().stream().filter(each -> each.id() == id).findFirst();
        if (line.isEmpty()) {
            return new AccountOutcome.Refused(new AccountRefusal.NoSuchToken(id));
        }
        if (jdbc.sql("update party.token set revoked_at = ? where id = ? and revoked_at is null").params(Timestamp.from(clock.instant()), id).update() > 0) {
            trail.note(by, AdministrativeAct.TOKEN_REVOKED, String.valueOf(id), line.get().officer().number() + ": " + line.get().purpose());
        }
        return new AccountOutcome.Done();
    }

    /// The officer on whose word a system acts that shows this token; empty when it is not good.
    public Optional<Officer> officerOf(String token) {
        Instant now = clock.instant();
        Optional<Officer> officer = jdbc.sql("select " + Officers.COLUMNS + " from party.token join party.officer on officer = number where hash = ? and active and revoked_at is null and (expires_at is null or expires_at > ?)")
                .params(hash(token), Timestamp.from(now)).query(Officers::officer).optional();
        officer.ifPresent(known -> used(token, now));
        return officer;
    }

    /// Lets a system that shows `token` act for an officer without an end: what enrolment lists.
    ///
    /// @param label what the token is for, shown to administrators
    public void grant(String token, String officer, String label) {
        store(token, officer, label, null, null);
    }

    private Optional<Long> store(String token, String officer, String label, @Nullable String by, @Nullable Instant expires) {
        return jdbc.sql("insert into party.token (hash, officer, label, granted, granted_by, expires_at) values (?, ?, ?, ?, ?, ?) on conflict (hash) do nothing returning id")
                .params(hash(token), officer, label, Timestamp.from(clock.instant()), by, expires == null ? null : Timestamp.from(expires)).query(Long.class).optional();
    }

    private void used(String token, Instant now) {
        jdbc.sql("update party.token set used_at = :now where hash = :hash and (used_at is null or used_at < :minute)")
                .param("now", Timestamp.from(now)).param("hash", hash(token)).param("minute", Timestamp.from(now.minus(Duration.ofMinutes(1)))).update();
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static TokenLine line(ResultSet row, int number) throws SQLException {
        return new TokenLine(row.getLong("id"), Officers.officer(row, number), row.getBoolean("active"), row.getString("label"), row.getString("granted_by"), row.getTimestamp("granted").toInstant(),
                Officers.moment(row, "expires_at"), Officers.moment(row, "used_at"), Officers.moment(row, "revoked_at"));
    }
}
