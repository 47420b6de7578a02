package org.entente.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All vocabularies together: facts to wire and back. A field that is unknown here is ignored, so that a newer node never breaks an older one.
@Component
class Language {

    private final Map<String, Class<? extends Fact>> read = new HashMap<>();
    private final Map<Class<?>, String> written = new HashMap<>();
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // An entry holds whole numbers only; anything finer is written as text.
            .withConfigOverride(BigDecimal.class, each -> each.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

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
        return mapper.valueToTree(fact);
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
            return Optional.of(mapper.treeToValue(data, record));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
