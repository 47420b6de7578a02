package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// An attachment as an entry names it: by an object with `sha256`, `mediaType` and `length` in an array called `attachments`, anywhere in its data.
///
/// @param length in bytes
/// @param salted whether random bytes stand before the content, so that it can be erased
public record NamedAttachment(Sha256 sha256, String mediaType, long length, boolean salted) {

    /// The attachments that data name, in order.
    public static List<NamedAttachment> in(JsonNode data) {
        List<NamedAttachment> found = new ArrayList<>();
        collect(data, found);
        return found;
    }

    private static void collect(JsonNode data, List<NamedAttachment> found) {
        if (data.isObject()) {
            data.forEachEntry((name, value) -> {
                if (name.equals("attachments") && value.isArray()) {
                    value.forEach(element -> read(element, found));
                }
                collect(value, found);
            });
        } else if (data.isArray()) {
            data.forEach(element -> collect(element, found));
        }
    }

    private static void read(JsonNode element, List<NamedAttachment> found) {
        boolean complete = element.path("sha256").isString() && Sha256.isHash(element.path("sha256").stringValue())
                && element.path("mediaType").isString() && element.path("length").isIntegralNumber();
        if (complete) {
            found.add(new NamedAttachment(new Sha256(element.path("sha256").stringValue()), element.path("mediaType").stringValue(), element.path("length").longValue(), element.path("salted").asBoolean(false)));
        }
    }
}
