package org.entente.evidence;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as it is signed: UTF-8, no white space, keys in the order in which they were written, whole numbers within
/// ±(2^53 - 1) and no others, no U+0000. These are the bytes that JavaScript's `JSON.stringify` would give.
final class Json {

    /// Objects and arrays may lie this deep in one another, the outermost counted.
    static final int NESTING = 32;

    private static final long LARGEST = (1L << 53) - 1;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NESTING).maxNumberLength(17).maxNameLength(1_024)
                    .maxStringLength(SignedKind.ENTRY.limit).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private Json() {}

    /// @throws tools.jackson.core.JacksonException if the bytes are not one JSON value within the limits
    static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static byte[] write(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1_024);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(generator);
        }
        return out.toByteArray();
    }

    /// @throws IllegalArgumentException for what has no single form in version 1: fractions, very large numbers, deep nesting, half characters
    static void write(JsonGenerator out, JsonNode node, int depth) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(out, node, deeper(depth));
            case ARRAY -> writeArray(out, node, deeper(depth));
            case STRING -> out.writeString(text(node.stringValue()));
            case NUMBER -> out.writeNumber(whole(node));
            case BOOLEAN -> out.writeBoolean(node.booleanValue());
            case NULL -> out.writeNull();
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("No JSON value: " + node.getNodeType());
        }
    }

    private static void writeObject(JsonGenerator out, JsonNode node, int depth) {
        out.writeStartObject();
        node.forEachEntry((name, value) -> {
            out.writeName(text(name));
            write(out, value, depth);
        });
        out.writeEndObject();
    }

    private static void writeArray(JsonGenerator out, JsonNode node, int depth) {
        out.writeStartArray();
        node.forEach(value -> write(out, value, depth));
        out.writeEndArray();
    }

    private static int deeper(int depth) {
        if (depth >= NESTING) {
            throw new IllegalArgumentException("Nested deeper than " + NESTING);
        }
        return depth + 1;
    }

    /// @throws IllegalArgumentException if the text cannot be signed
    static String text(String text) {
        if (!WireText.isValid(text)) {
            throw new IllegalArgumentException("Text with U+0000 or half a surrogate pair");
        }
        return text;
    }

    private static long whole(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || Math.abs(number.longValue()) > LARGEST) {
            throw new IllegalArgumentException("Only whole numbers within 2^53 - 1 have one form; write " + number + " as a string");
        }
        return number.longValue();
    }
}
