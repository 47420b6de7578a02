package org.entente.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.function.Function;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/// JSON as the interface reads and writes it. Reading is strict: an unknown or doubled property is refused, so that a misspelt field is never lost in
/// silence. Absent values are left out in writing; amounts are strings, times are RFC 3339 in UTC.
@Component
class ApiJson {

    /// Levels of nesting that are read.
    static final int DEEPEST = 32;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(BodyLimit.USUAL).maxNumberLength(64).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // What must be there is asked for by the schema; a switch that is left out is off.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .withConfigOverride(BigDecimal.class, each -> each.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addModule(names())
            .build();

    JsonMapper mapper() {
        return mapper;
    }

    /// Types that are one string on the line.
    private static SimpleModule names() {
        SimpleModule module = new SimpleModule("names");
        asString(module, Sha256.class, Sha256::new, Sha256::hex);
        asString(module, StreamId.class, StreamId::parse, StreamId::source);
        asString(module, Actor.class, Actor::parse, Actor::toString);
        asString(module, Government.class, Government::new, Government::code);
        asString(module, OrganisationId.class, OrganisationId::new, OrganisationId::value);
        return module;
    }

    private static <T> void asString(SimpleModule module, Class<T> type, Function<String, T> read, Function<T, String> write) {
        module.addSerializer(type, new ToStringSerializerBase(type) {
            @Override
            @SuppressWarnings("unchecked")
            public String valueToString(Object value) {
                return write.apply((T) value);
            }
        });
        module.addDeserializer(type, new tools.jackson.databind.deser.std.FromStringDeserializer<T>(type) {
            @Override
            protected T _deserialize(String value, DeserializationContext context) {
                return read.apply(value);
            }
        });
    }
}
