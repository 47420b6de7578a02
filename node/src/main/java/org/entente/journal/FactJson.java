package org.entente.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/// The one form in which facts, and the records that they are made of, stand in entries: what is empty is left out, numbers with fractions are text, and fields that this version does not
/// know are ignored, so that a newer node never breaks an older one.
public final class FactJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // An entry holds whole numbers only; anything finer is written as text.
            .withConfigOverride(BigDecimal.class, each -> each.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            // Calls constructors and accessors directly instead of by reflection: half of the time to read a fact.
            .addModule(new BlackbirdModule())
            .build();

    private FactJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// How many bytes it takes in an entry.
    public static long bytes(Object value) {
        return MAPPER.writeValueAsBytes(value).length;
    }
}
