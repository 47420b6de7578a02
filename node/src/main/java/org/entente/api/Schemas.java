package org.entente.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON schemas (2020-12) of the records that the routes take and give: the same ones with which bodies are checked and with which the interface describes itself. What
/// is not marked `@Nullable` is required; nothing beside the named properties is taken.
final class Schemas {

    private static final String HERE = "#/components/schemas/";

    private final List<FilledIn> filledIn;
    private final Map<String, Type> types = new TreeMap<>();
    private final Map<String, ObjectNode> named = new TreeMap<>();

    Schemas(List<FilledIn> filledIn) {
        this.filledIn = filledIn;
    }

    /// All records met so far, by name.
    Map<String, ObjectNode> named() {
        return named;
    }

    /// The schema that a reference of this document stands for, or the schema itself.
    ObjectNode resolve(ObjectNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : named.get(reference.asString().substring(HERE.length()));
    }

    ObjectNode of(Type type) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw -> generic(generic, raw);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    private ObjectNode generic(ParameterizedType type, Class<?> raw) {
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode list = object("array");
            list.set("items", of(type.getActualTypeArguments()[0]));
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = object("object");
            map.set("additionalProperties", of(type.getActualTypeArguments()[1]));
            return map;
        }
        return raw == Optional.class ? of(type.getActualTypeArguments()[0]) : reference(type, raw);
    }

    private ObjectNode plain(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode choice = object("string");
            for (Object constant : type.getEnumConstants()) {
                choice.withArray("enum").add(((Enum<?>) constant).name());
            }
            return choice;
        }
        return SimpleTypes.of(type).orElseGet(() -> reference(type, type));
    }

    private ObjectNode reference(Type type, Class<?> raw) {
        String name = name(type, raw);
        Type known = types.putIfAbsent(name, type);
        if (known != null && !known.equals(type)) {
            throw new IllegalStateException("Two types would be called " + name + ": " + known + " and " + type);
        }
        if (known == null) {
            named.put(name, raw.isRecord() ? record(type, raw) : sealed(raw));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", HERE + name);
    }

    private static String name(Type type, Class<?> raw) {
        Class<?> around = raw.getEnclosingClass();
        String own = around == null || around.isAnnotationPresent(ApiController.class) ? raw.getSimpleName() : around.getSimpleName() + raw.getSimpleName();
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> of ? own + "Of" + name(of, of) : own;
    }

    private ObjectNode record(Type type, Class<?> raw) {
        ObjectNode schema = object("object");
        ObjectNode properties = schema.putObject("properties");
        var required = schema.putArray("required");
        schema.put("additionalProperties", false);
        for (RecordComponent each : raw.getRecordComponents()) {
            ObjectNode part = of(bound(each.getGenericType(), type, raw));
            properties.set(each.getName(), each.getType() == ScriptText.class ? limited(part, field(raw, each)) : constrained(part, each.getAccessor(), field(raw, each)));
            if (!isOptional(raw, each, field(raw, each))) {
                required.add(each.getName());
            }
        }
        return schema;
    }

    /// A text with its script, whose length is limited where it is used.
    private ObjectNode limited(ObjectNode reference, AnnotatedElement place) {
        if (!place.isAnnotationPresent(Size.class)) {
            return reference;
        }
        ObjectNode whole = resolve(reference).deepCopy();
        constrained((ObjectNode) whole.at("/properties/text"), place);
        return whole;
    }

    private ObjectNode sealed(Class<?> raw) {
        JsonTypeInfo told = raw.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes kinds = raw.getAnnotation(JsonSubTypes.class);
        if (told == null || kinds == null) {
            throw new IllegalArgumentException("No schema for " + raw.getName());
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (JsonSubTypes.Type kind : kinds.value()) {
            ObjectNode of = record(kind.value(), kind.value());
            ((ObjectNode) of.get("properties")).putObject(told.property()).put("type", "string").put("const", kind.name());
            of.withArray("required").add(told.property());
            schema.withArray("oneOf").add(of);
        }
        return schema;
    }

    private static AnnotatedElement field(Class<?> raw, RecordComponent component) {
        try {
            return raw.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lists that are left out are empty, switches that are left out are off, unless `@NotNull` asks for them.
    private boolean isOptional(Class<?> raw, RecordComponent component, AnnotatedElement field) {
        boolean asked = field.isAnnotationPresent(NotNull.class);
        boolean empty = Collection.class.isAssignableFrom(component.getType()) || component.getType() == boolean.class;
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || component.getType() == Optional.class || empty && !asked
                || filledIn.stream().anyMatch(each -> each.covers(raw, component.getName()));
    }

    private static Type bound(Type component, Type type, Class<?> raw) {
        if (component instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof TypeVariable<?> variable && type instanceof ParameterizedType generic) {
            return new Parameterised((Class<?>) list.getRawType(), bound(variable, generic, raw));
        }
        return component instanceof TypeVariable<?> && type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : component;
    }

    private record Parameterised(Class<?> raw, Type argument) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {argument};
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    /// Adds what the constraint annotations of a component or parameter say.
    static ObjectNode constrained(ObjectNode schema, AnnotatedElement... places) {
        for (AnnotatedElement place : places) {
            boolean list = schema.path("type").asString("").equals("array");
            Optional.ofNullable(place.getAnnotation(Size.class)).ifPresent(size -> size(schema, size, list));
            Optional.ofNullable(place.getAnnotation(NotBlank.class)).ifPresent(filled -> schema.put("minLength", 1).put("pattern", "\\S"));
            Optional.ofNullable(place.getAnnotation(Pattern.class)).ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern.regexp() + ")$"));
            Optional.ofNullable(place.getAnnotation(Min.class)).ifPresent(least -> schema.put("minimum", least.value()));
            Optional.ofNullable(place.getAnnotation(Max.class)).ifPresent(most -> schema.put("maximum", most.value()));
        }
        return schema;
    }

    private static void size(ObjectNode schema, Size size, boolean list) {
        if (size.min() > 0) {
            schema.put(list ? "minItems" : "minLength", size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put(list ? "maxItems" : "maxLength", size.max());
        }
    }

    private static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
