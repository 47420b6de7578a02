package org.entente.party;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The passwords of officers, stored as hashes. Setting one ends all sessions of the officer.
@Component
class Passwords {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder) throws IOException {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.rules = new PasswordRules(new ClassPathResource("party/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).collect(Collectors.toSet()));
    }

    /// Gives an officer a one-time password, which has to be changed at the next sign-in.
    String setOnce(String number) {
        String made = Secrets.password();
        store(number, made, true);
        return made;
    }

    Optional<AccountRefusal> choose(String number, String password) {
        Optional<AccountRefusal> refusal = rules.judge(password, number).or(() -> unchanged(number, password));
        if (refusal.isEmpty()) {
            store(number, password, false);
        }
        return refusal;
    }

    private Optional<AccountRefusal> unchanged(String number, String password) {
        String stored = jdbc.sql("select password from party.officer where number = ?").param(number).query(String.class).single();
        return encoder.matches(password, stored) ? Optional.of(new AccountRefusal.PasswordUnchanged()) : Optional.empty();
    }

    private void store(String number, String password, boolean due) {
        jdbc.sql("update party.officer set password = ?, password_due = ?, session_round = session_round + 1 where number = ?").params(encoder.encode(password), due, number).update();
    }
}
