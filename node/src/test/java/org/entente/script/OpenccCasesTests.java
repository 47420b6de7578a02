package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cases with which OpenCC itself is tested, for each conversion that is offered here.
class OpenccCasesTests {

    private static final OpenccConfigs CONFIGS = new OpenccConfigs();
    private static final ScriptConverter CONVERTER = new ScriptConverter();

    record Case(Conversion conversion, String id, String input, String expected) {}

    @ParameterizedTest
    @MethodSource("cases")
    void convertsAsOpenccDoes(Case known) {
        assertThat(CONFIGS.chain(known.conversion()).convert(known.input())).isEqualTo(known.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesAndLockedTokensChangeNothingInThem(Case known) {
        assertThat(CONVERTER.convert(known.input(), known.conversion(), Set.of())).isEqualTo(known.expected());
    }

    static List<Case> cases() throws Exception {
        var json = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
        try (var stream = OpenccCasesTests.class.getResourceAsStream("/opencc/testcases.json")) {
            return json.readTree(stream).path("cases").valueStream().flatMap(OpenccCasesTests::offered).toList();
        }
    }

    private static Stream<Case> offered(JsonNode node) {
        return Stream.of(Conversion.values())
                .filter(conversion -> node.path("expected").has(config(conversion)))
                .map(conversion -> new Case(
                        conversion,
                        node.path("id").asString(),
                        node.path("input").asString(),
                        node.path("expected").path(config(conversion)).asString()));
    }

    private static String config(Conversion conversion) {
        return conversion.name().toLowerCase(Locale.ROOT);
    }
}
