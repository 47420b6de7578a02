package org.entente.party;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.evidence.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The officers of this node's government and the systems of its agencies: who they are, and how they prove it.
@Component
public class Officers {

    private static final String COLUMNS = "number, organisation, name_hant, name_hans, name_en, roles";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final String absent;

    Officers(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
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

    /// The officer on whose word a system acts that shows this bearer token.
    public Optional<Officer> byToken(String token) {
        return jdbc.sql("select " + COLUMNS + " from party.officer join party.token on officer = number where token.hash = ? and active")
                .param(hash(token)).query(Officers::officer).optional();
    }

    /// Lets a system that shows `token` act for an officer.
    ///
    /// @param label what the token is for, shown to administrators
    public void grant(String token, String officer, String label) {
        jdbc.sql("insert into party.token (hash, officer, label) values (?, ?, ?) on conflict (hash) do nothing").params(hash(token), officer, label).update();
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static String joined(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Officer officer(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var names = new Names(row.getString("name_hant"), row.getString("name_hans"), row.getString("name_en"));
        var roles = Arrays.stream(row.getString("roles").split(",")).map(Role::valueOf).collect(Collectors.toSet());
        return new Officer(row.getString("number"), new OrganisationId(row.getString("organisation")), names, roles);
    }
}
