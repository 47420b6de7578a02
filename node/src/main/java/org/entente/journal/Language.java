package org.entente.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// All vocabularies together: facts to wire and back, as {@link FactJson} writes them.
@Component
class Language {

    private final Map<String, Class<? extends Fact>> read = new HashMap<>();
    private final Map<Class<?>, String> written = new HashMap<>();

    Language(List<Vocabulary> vocabularies) {
        for (Vocabulary vocabulary : vocabularies) {
            vocabulary.facts().forEach((name, type) -> {
                read.put(name, type);
                written.putIfAbsent(type, name);
            });
        }
    }

    String nameOf(Fact fact) {
        String name = written.get(fact.getClass());
        if (name == null) {
            throw new IllegalStateException("No vocabulary names " + fact.getClass().getName());
        }
        return name;
    }

    JsonNode write(Fact fact) {
        return FactJson.MAPPER.valueToTree(fact);
    }

    boolean understands(String type) {
        return read.containsKey(type);
    }

    /// Empty when the type is unknown here, or when its data do not have the shape that the type demands.
    Optional<Fact> read(String type, JsonNode data) {
        Class<? extends Fact> record = read.get(type);
        if (record == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FactJson.MAPPER.treeToValue(data, record));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
