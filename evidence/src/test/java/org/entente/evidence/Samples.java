package org.entente.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Named examples for the tests of this module.
final class Samples {

    static final Instant NOON = Instant.parse("2015-10-01T04:00:00Z");
    static final StreamId HK = new StreamId("HK", "food-safety");
    static final StreamId GD = new StreamId("GD", "food-safety");
    static final SampleAuthority HK_AUTHORITY = new SampleAuthority("HK");
    static final SampleAuthority GD_AUTHORITY = new SampleAuthority("GD");
    static final SampleAuthority.Leaf HK_KEY = HK_AUTHORITY.leaf();
    static final SampleAuthority.Leaf GD_KEY = GD_AUTHORITY.leaf();
    static final EntrySigner HK_SIGNER = HK_KEY.signer();
    static final EntrySigner GD_SIGNER = GD_KEY.signer();
    static final Trust TRUST = SampleAuthority.trust(HK_AUTHORITY, GD_AUTHORITY);

    private Samples() {}

    static EntryContent content(StreamId stream, long sequence, @Nullable Sha256 previous) {
        return content(stream, sequence, previous, notification("示範產品甲"));
    }

    static EntryContent content(StreamId stream, long sequence, @Nullable Sha256 previous, ObjectNode data) {
        return new EntryContent(stream, sequence, previous, new UUID(0x0190_0000_0000_7000L + sequence, 0x8000_0000_0000_0000L + sequence),
                NOON.plusSeconds(sequence), "foodsafety.notification-issued.v1", stream.government() + "-2015-0007",
                new Actor(stream.government() + "-FHB", "1001"), "FS-2d", List.of(), data);
    }

    static ObjectNode notification(String product) {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.put("product", product).put("quantity", "0.05").put("lots", 3).putArray("measures").add("recall").add("stop-sale");
        return data;
    }

    /// The first `length` entries of a stream.
    static List<Entry> chain(StreamId stream, EntrySigner signer, int length) {
        List<Entry> entries = new ArrayList<>();
        Sha256 previous = null;
        for (int sequence = 1; sequence <= length; sequence++) {
            Entry entry = signer.sign(content(stream, sequence, previous), NOON.plusSeconds(sequence));
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    static List<String> lines(List<Entry> entries) {
        return entries.stream().map(Entry::jws).toList();
    }
}
