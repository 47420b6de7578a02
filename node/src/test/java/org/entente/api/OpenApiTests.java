package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTests {

    private static TestApi api;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        api = TestApi.start(Government.HONG_KONG);
        document = api.anonymous("/openapi.json").get().json();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void isValidInTheEyesOfAnotherParser() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setValidateInternalRefs(true);
        var parsed = new OpenAPIV3Parser().readContents(document.toString(), List.of(), options);
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routes = new TreeSet<>();
        api.node().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet().forEach(info -> info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> info.getMethodsCondition().getMethods().forEach(method -> routes.add(method + " " + path))));
        assertThat(described()).isEqualTo(routes);
    }

    @Test
    void givesEveryOperationANameOfItsOwn() {
        List<String> names = new ArrayList<>();
        operations().forEach(each -> names.add(each.path("operationId").asString()));
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void saysWhoMayUseEachOperation() {
        operations().filter(each -> !each.path("operationId").asString().equals("describeInterface"))
                .forEach(each -> assertThat(each.path("x-roles")).as(each.path("operationId").asString()).isNotEmpty());
    }

    @Test
    void offersAnIdempotencyKeyOnEveryPost() {
        document.path("paths").forEach(path -> {
            if (path.has("post")) {
                assertThat(path.at("/post/parameters").toString()).contains("#/components/parameters/IdempotencyKey");
            }
        });
    }

    @Test
    void isWrittenInThreeLanguages() {
        for (String language : List.of("zh-Hant", "zh-Hans", "en")) {
            JsonNode said = api.anonymous("/openapi.json").header("Accept-Language", language).get().json();
            assertThat(said.at("/info/title").asString()).isNotBlank();
        }
    }

    @Test
    void answersRefusalsOnlyWithKnownKeys() {
        assertThat(RefusalStatus.listed()).allSatisfy(key -> {
            assertThat(RefusalStatus.of(key)).isIn(403, 404, 422);
            assertThat(api.node().context().getMessage(key, new Object[9], java.util.Locale.ENGLISH)).isNotEqualTo(key);
        });
    }

    private static Set<String> described() {
        Set<String> described = new TreeSet<>();
        document.path("paths").properties().forEach(path -> path.getValue().propertyNames().forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return described;
    }

    private static java.util.stream.Stream<JsonNode> operations() {
        return document.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }
}
