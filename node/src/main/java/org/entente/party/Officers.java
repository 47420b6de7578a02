package org.entente.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The officers of this node's government: who they are, and how they prove it.
@Component
public class Officers {

    static final String COLUMNS = "number, organisation, name_hant, name_hans, name_en, roles";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final InstantSource clock;
    private final String absent;

    /// An officer who is signed in.
    ///
    /// @param passwordDue whether he signed in with a one-time password and has to change it first
    public record SignedIn(Officer officer, boolean passwordDue) {}

    Officers(JdbcClient jdbc, PasswordEncoder passwords, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.passwords = passwords;
        this.absent = passwords.encode("nobody");
    }

    /// The officer who has this number and password; an unknown number costs as much time as a wrong password.
    public Optional<Officer> signIn(String number, String password) {
        var stored = jdbc.sql("select password from party.officer where number = ? and active").param(number).query(String.class).optional();
        boolean right = passwords.matches(password, stored.orElse(absent));
        return right && stored.isPresent() ? find(number) : Optional.empty();
    }

    public Optional<Officer> find(String number) {
        return jdbc.sql("select " + COLUMNS + " from party.officer where number = ? and active").param(number).query(Officers::officer).optional();
    }

    /// Active officers, by number.
    public List<Officer> all() {
        return jdbc.sql("select " + COLUMNS + " from party.officer where active order by number").query(Officers::officer).list();
    }

    /// Enrols an officer, or replaces name, roles and password of one who is enrolled.
    public void enrol(Officer officer, String password) {
        jdbc.sql("""
                insert into party.officer (number, organisation, name_hant, name_hans, name_en, roles, password)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (number) do update set organisation = excluded.organisation, name_hant = excluded.name_hant, name_hans = excluded.name_hans,
                    name_en = excluded.name_en, roles = excluded.roles, password = excluded.password, active = true""")
                .params(officer.number(), officer.organisation().value(), officer.names().hant(), officer.names().hans(), officer.names().en(), joined(officer.roles()), passwords.encode(password))
                .update();
    }

    /// Whoever was signed in with a session of this round, unless all sessions of the officer have been ended since, or the account.
    public Optional<SignedIn> signedIn(String number, int round) {
        return jdbc.sql("select password_due, " + COLUMNS + " from party.officer where number = ? and active and session_round = ?").params(number, round)
                .query((row, n) -> new SignedIn(officer(row, n), row.getBoolean("password_due"))).optional();
    }

    /// The round to which a session belongs that begins now.
    public int beginSession(String number) {
        return jdbc.sql("update party.officer set signed_in_at = ? where number = ? returning session_round").params(Timestamp.from(clock.instant()), number).query(Integer.class).single();
    }

    List<Account> accounts() {
        return jdbc.sql("select active, password_due, signed_in_at, " + COLUMNS + " from party.officer order by number")
                .query((row, n) -> new Account(officer(row, n), row.getBoolean("active"), row.getBoolean("password_due"), moment(row, "signed_in_at"))).list();
    }

    void change(Officer officer) {
        jdbc.sql("update party.officer set organisation = ?, name_hant = ?, name_hans = ?, name_en = ?, roles = ? where number = ?")
                .params(officer.organisation().value(), officer.names().hant(), officer.names().hans(), officer.names().en(), joined(officer.roles()), officer.number()).update();
    }

    /// Suspends or restores; sessions from before a suspension do not come back.
    void activate(String number, boolean active) {
        jdbc.sql("update party.officer set active = ?, session_round = session_round + 1 where number = ?").params(active, number).update();
    }

    void endSessions(String number) {
        jdbc.sql("update party.officer set session_round = session_round + 1 where number = ?").param(number).update();
    }

    private static String joined(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    static Officer officer(ResultSet row, int number) throws SQLException {
        var names = new Names(row.getString("name_hant"), row.getString("name_hans"), row.getString("name_en"));
        var roles = Arrays.stream(row.getString("roles").split(",")).map(Role::valueOf).collect(Collectors.toSet());
        return new Officer(row.getString("number"), new OrganisationId(row.getString("organisation")), names, roles);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
