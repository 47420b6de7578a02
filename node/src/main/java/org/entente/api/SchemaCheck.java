package org.entente.api;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.console.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares a JSON body with the schema of what a route takes, and says all that is wrong with it at once, at most 50 faults.
final class SchemaCheck {

    private static final int MOST = 50;

    private final Schemas schemas;
    private final List<Fault> faults = new ArrayList<>();

    private SchemaCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    static List<Fault> faults(Schemas schemas, ObjectNode schema, JsonNode body) {
        SchemaCheck check = new SchemaCheck(schemas);
        check.value("", schema, body);
        return check.faults.subList(0, Math.min(MOST, check.faults.size()));
    }

    private void value(String at, ObjectNode reference, JsonNode value) {
        ObjectNode schema = schemas.resolve(reference);
        if (schema.has("oneOf")) {
            kind(at, schema, value);
            return;
        }
        switch (schema.path("type").asString("")) {
            case "object" -> object(at, schema, value);
            case "array" -> array(at, schema, value);
            case "string" -> text(at, schema, value);
            case "integer" -> number(at, schema, value);
            case "number" -> expect(value.isNumber(), at, "api.fault.number");
            case "boolean" -> expect(value.isBoolean(), at, "api.fault.boolean");
            default -> { }
        }
    }

    private void object(String at, ObjectNode schema, JsonNode value) {
        if (!expect(value.isObject(), at, "api.fault.object")) {
            return;
        }
        JsonNode properties = schema.path("properties");
        schema.path("required").forEach(name -> expect(value.hasNonNull(name.asString()), at + "/" + name.asString(), "api.fault.required"));
        value.properties().forEach(each -> {
            String place = at + "/" + each.getKey().replace("~", "~0").replace("/", "~1");
            if (properties.get(each.getKey()) instanceof ObjectNode known) {
                part(place, known, each.getValue());
            } else if (schema.get("additionalProperties") instanceof ObjectNode any) {
                part(place, any, each.getValue());
            } else {
                fault(place, "api.fault.unknown-property", each.getKey(), String.join(", ", properties.propertyNames()));
            }
        });
    }

    /// A part that is null counts as absent.
    private void part(String at, ObjectNode schema, JsonNode value) {
        if (!value.isNull()) {
            value(at, schema, value);
        }
    }

    private void kind(String at, ObjectNode schema, JsonNode value) {
        List<String> names = new ArrayList<>();
        for (JsonNode kind : schema.path("oneOf")) {
            String property = kind.path("properties").properties().stream().filter(each -> each.getValue().has("const")).findFirst().orElseThrow().getKey();
            String name = kind.path("properties").path(property).path("const").asString();
            names.add(property + "=" + name);
            if (value.path(property).asString("").equals(name)) {
                value(at, (ObjectNode) kind, value);
                return;
            }
        }
        fault(at, "api.fault.choice", String.join(", ", names));
    }

    private void array(String at, ObjectNode schema, JsonNode value) {
        if (!expect(value.isArray(), at, "api.fault.array")) {
            return;
        }
        range(at, value.size(), schema, "minItems", "maxItems", "api.fault.items");
        for (int i = 0; i < value.size(); i++) {
            value(at + "/" + i, (ObjectNode) schema.get("items"), value.get(i));
        }
    }

    private void text(String at, ObjectNode schema, JsonNode value) {
        if (!expect(value.isString(), at, "api.fault.string")) {
            return;
        }
        String text = value.asString();
        JsonNode choices = schema.path("enum");
        if (!choices.isMissingNode() && choices.valueStream().noneMatch(each -> each.asString().equals(text))) {
            fault(at, "api.fault.choice", String.join(", ", choices.valueStream().map(JsonNode::asString).toList()));
        }
        // Counted as the modules count, so that a rare character may weigh two.
        range(at, text.length(), schema, "minLength", "maxLength", "api.fault.length");
        String pattern = schema.path("pattern").asString("");
        expect(pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find(), at, pattern.equals("\\S") ? "api.fault.required" : "api.fault.format");
        expect(isOf(schema.path("format").asString(""), text), at, "api.fault.format");
    }

    private void number(String at, ObjectNode schema, JsonNode value) {
        boolean fits = schema.path("format").asString("").equals("int32") ? value.isIntegralNumber() && value.canConvertToInt() : value.isIntegralNumber() && value.canConvertToLong();
        if (expect(fits, at, "api.fault.integer")) {
            range(at, value.asLong(), schema, "minimum", "maximum", "api.fault.range");
        }
    }

    private void range(String at, long number, ObjectNode schema, String lowest, String highest, String fault) {
        long least = schema.path(lowest).asLong(Long.MIN_VALUE);
        long most = schema.path(highest).asLong(Long.MAX_VALUE);
        if (number < least || number > most) {
            fault(at, fault + (most == Long.MAX_VALUE ? "-least" : least == Long.MIN_VALUE ? "-most" : ""), Math.max(least, 0), most);
        }
    }

    private boolean expect(boolean holds, String at, String fault) {
        if (!holds) {
            fault(at, fault);
        }
        return holds;
    }

    private void fault(String at, String key, Object... values) {
        faults.add(new Fault(at, Text.of(key, values)));
    }

    private static boolean isOf(String format, String text) {
        try {
            return switch (format) {
                case "date-time" -> Instant.parse(text) != null;
                case "date" -> LocalDate.parse(text) != null;
                case "time" -> LocalTime.parse(text) != null;
                case "duration" -> Duration.parse(text) != null;
                case "uuid" -> UUID.fromString(text).toString().equalsIgnoreCase(text);
                case "decimal" -> new BigDecimal(text).precision() < 40;
                default -> true;
            };
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return false;
        }
    }
}
