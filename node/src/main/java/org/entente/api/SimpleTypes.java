package org.entente.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Schemas of types that are one value on the line.
final class SimpleTypes {

    private static final Map<Class<?>, ObjectNode> KNOWN = Map.ofEntries(
            Map.entry(String.class, of("string")),
            Map.entry(boolean.class, of("boolean")),
            Map.entry(Boolean.class, of("boolean")),
            Map.entry(int.class, of("integer").put("format", "int32")),
            Map.entry(Integer.class, of("integer").put("format", "int32")),
            Map.entry(long.class, of("integer").put("format", "int64")),
            Map.entry(Long.class, of("integer").put("format", "int64")),
            Map.entry(double.class, of("number")),
            Map.entry(BigDecimal.class, of("string").put("format", "decimal").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$")),
            Map.entry(Instant.class, of("string").put("format", "date-time")),
            Map.entry(LocalDate.class, of("string").put("format", "date")),
            Map.entry(LocalTime.class, of("string").put("format", "time")),
            Map.entry(Duration.class, of("string").put("format", "duration")),
            Map.entry(UUID.class, of("string").put("format", "uuid")),
            Map.entry(URI.class, of("string").put("format", "uri-reference")),
            Map.entry(Sha256.class, of("string").put("pattern", "^[0-9a-f]{64}$")),
            Map.entry(StreamId.class, of("string").put("pattern", "^urn:entente:")),
            Map.entry(Actor.class, of("string").put("pattern", "^[^/]+/[^/]+$")),
            Map.entry(Government.class, of("string").put("pattern", "^[A-Z]{2,8}$")),
            Map.entry(OrganisationId.class, of("string").put("pattern", "^[A-Z]{2,8}-[A-Z0-9]{2,16}$")),
            Map.entry(Object.class, JsonNodeFactory.instance.objectNode()),
            Map.entry(JsonNode.class, JsonNodeFactory.instance.objectNode()),
            Map.entry(ObjectNode.class, of("object")));

    private SimpleTypes() {}

    /// Empty for a type with parts of its own. A type that writes itself as one value (`@JsonValue`) is that value.
    static Optional<ObjectNode> of(Class<?> type) {
        return Optional.ofNullable(KNOWN.get(type)).map(ObjectNode::deepCopy)
                .or(() -> Arrays.stream(type.getMethods()).filter(each -> each.isAnnotationPresent(JsonValue.class)).findFirst().flatMap(each -> of(each.getReturnType())));
    }

    private static ObjectNode of(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
