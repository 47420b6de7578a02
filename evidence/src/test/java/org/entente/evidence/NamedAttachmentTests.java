package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NamedAttachmentTests {

    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);
    private static final String THIRD = "3".repeat(64);

    @Test
    void areFoundAnywhereInTheData() {
        var found = NamedAttachment.in(data("""
                {"followUp": {"rows": [[{"attachments": [%s]}]]}, "attachments": [%s, %s]}"""
                .formatted(attachment(FIRST, "\"length\": 7"), attachment(SECOND, "\"length\": 8, \"salted\": true"), attachment(THIRD, "\"length\": 0, \"more\": {\"attachments\": []}"))));
        assertThat(found).containsExactly(new NamedAttachment(new Sha256(FIRST), "text/plain", 7, false), new NamedAttachment(new Sha256(SECOND), "text/plain", 8, true),
                new NamedAttachment(new Sha256(THIRD), "text/plain", 0, false));
    }

    @Test
    void whatLacksSomethingIsNoAttachment() {
        assertThat(NamedAttachment.in(data("""
                {"attachments": [%s, %s, "text", null, {"sha256": 1}], "files": [%s], "other": {"attachments": %s}}"""
                .formatted(attachment("A".repeat(64), "\"length\": 7"), attachment(FIRST, "\"length\": \"7\""), attachment(SECOND, "\"length\": 7"), attachment(THIRD, "\"length\": 7"))))).isEmpty();
    }

    private static String attachment(String hash, String rest) {
        return "{\"sha256\": \"%s\", \"mediaType\": \"text/plain\", %s}".formatted(hash, rest);
    }

    private static JsonNode data(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
