package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Holds every answer against what the interface says of itself, with a validator that is not ours.
final class DescribedAnswers {

    private final JsonNode document;

    DescribedAnswers(JsonNode document) {
        this.document = document;
    }

    void check(String method, String path, int status, String mediaType, byte[] body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            assertThat(status).as("an answer to %s %s, which the description does not know", method, path).isIn(401, 404, 405);
            return;
        }
        JsonNode responses = operation.get().path("responses");
        JsonNode response = responses.path(Integer.toString(status));
        if (response.isMissingNode()) {
            assertThat(status).as("the answer to %s %s: %s", method, path, new String(body, java.nio.charset.StandardCharsets.UTF_8)).isIn(304, 400, 401, 403, 404, 406, 409, 413, 415, 422, 500);
            response = document.at("/components/responses/Problem");
        }
        JsonNode content = response.path("content").path(mediaType.split(";")[0]);
        if (mediaType.contains("json") && status != 304) {
            assertThat(content.isMissingNode()).as("%s %s answers %s", method, path, mediaType).isFalse();
            assertThat(faults(content.path("schema"), JsonMapper.shared().readTree(body))).as("%s %s", method, path).isEmpty();
        }
    }

    private java.util.List<String> faults(JsonNode schema, JsonNode body) {
        ObjectNode whole = schema.deepCopy().asObject();
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole).validate(body).stream().map(Object::toString).toList();
    }

    private Optional<JsonNode> operation(String method, String path) {
        return document.path("paths").properties().stream().filter(each -> path.matches(each.getKey().replaceAll("\\{[^}]+}", "[^/]+"))).map(Map.Entry::getValue)
                .map(each -> each.path(method.toLowerCase(Locale.ROOT))).filter(each -> !each.isMissingNode()).findFirst();
    }
}
