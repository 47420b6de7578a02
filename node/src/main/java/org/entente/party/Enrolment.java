package org.entente.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Enrols the officers listed in `enrolment.json` of the key folder when the node starts: how the first officers of a new node
/// get in. Officers who are enrolled already are left as they are.
@Component
@Order(0)
public class Enrolment implements ApplicationRunner {

    private final Officers officers;
    private final Tokens tokens;
    private final Path file;

    Enrolment(Officers officers, Tokens tokens, NodeProperties properties) {
        this.officers = officers;
        this.tokens = tokens;
        this.file = properties.keysFolder().resolve("enrolment.json");
    }

    /// One line of `enrolment.json`.
    ///
    /// @param token bearer token with which a system may act for the officer, if any
    public record Line(String number, String organisation, Names names, Set<Role> roles, String password, @Nullable String token) {

        Officer officer() {
            return new Officer(number, new OrganisationId(organisation), names, roles);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Files.exists(file)) {
            read(file).forEach(this::enrol);
        }
    }

    public static List<Line> read(Path file) {
        try {
            return JsonMapper.shared().readValue(Files.readString(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The list of officers to enrol cannot be read: " + file, e);
        }
    }

    private void enrol(Line line) {
        if (officers.find(line.number()).isEmpty()) {
            officers.enrol(line.officer(), line.password());
            if (line.token() != null) {
                tokens.grant(line.token(), line.number(), "enrolment");
            }
        }
    }
}
