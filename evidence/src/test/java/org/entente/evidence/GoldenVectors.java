package org.entente.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the test vectors in `docs/format/vectors` state.
final class GoldenVectors {

    static final Instant NOON = Instant.parse("2015-10-01T04:00:00Z");
    static final StreamId HK = new StreamId("HK", "food-safety");
    static final byte[] PHOTO = "示範相片".getBytes(StandardCharsets.UTF_8);
    static final Sha256 ERASED = Sha256.ofAscii("erased");

    private GoldenVectors() {}

    static EntryContent first() {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.put("product", "示範牌餅乾").put("lots", 2).put("exercise", true).putNull("distribution");
        data.putObject("hazard").put("name", "示範污染物").put("found", "0.05").put("unit", "mg/kg");
        ObjectNode photo = data.putArray("attachments").addObject();
        photo.put("sha256", Sha256.of(PHOTO).hex()).put("mediaType", "image/jpeg").put("length", PHOTO.length);
        return new EntryContent(HK, 1, null, UUID.fromString("01502096-1800-7000-8000-000000000001"), NOON,
                "foodsafety.notification-issued.v1", "HK-2015-0007", new Actor("HK-FHB", "1001"), "FS-2d", List.of(), data);
    }

    static EntryContent second(Sha256 first) {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.put("text", "引號\" 反斜線\\ 斜線/ 換行\n 單元分隔\u001f 𠮷").put("patients", -1);
        data.putArray("attachments").addObject().put("sha256", ERASED.hex()).put("mediaType", "text/plain").put("length", 6);
        return new EntryContent(HK, 2, first, UUID.fromString("01502097-0260-7000-8000-000000000002"), NOON.plusMillis(60_005),
                "foodsafety.follow-up-added.v1", "HK-2015-0007", new Actor("HK-CFS", "2002"), null, List.of(first), data);
    }

    static Receipt receipt(Sha256 second) {
        return new Receipt(HK, 2, second, "GD", NOON.plusSeconds(61));
    }
}
