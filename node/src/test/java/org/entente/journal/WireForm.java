package org.entente.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// A module's facts as they stand in entries, for the tests that keep the wire form as it is: one golden file a wire name,
/// `facts/<module>/<wire name>.json` on the test class path.
public final class WireForm {

    private final Vocabulary vocabulary;
    private final Language language;

    public WireForm(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.language = new Language(List.of(vocabulary));
    }

    public String nameOf(Fact fact) {
        return language.nameOf(fact);
    }

    /// The data of an entry that states the fact.
    public String write(Fact fact) {
        return language.write(fact).toString();
    }

    /// The fact in these data; null when they cannot be understood.
    public Fact read(String name, String data) {
        return language.read(name, JsonMapper.shared().readTree(data)).orElse(null);
    }

    /// What the golden file of a wire name holds.
    public String golden(String name) {
        try {
            return new ClassPathResource("facts/" + vocabulary.module() + "/" + name + ".json").getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No golden file for " + name, e);
        }
    }
}
