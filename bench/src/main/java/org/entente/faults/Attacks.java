package org.entente.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.StreamId;
import org.entente.foodsafety.Notifications;
import org.entente.party.Government;
import org.entente.party.TransportKeys;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What a peer that has gone mad, or somebody who has stolen its key, may try at the door. Each attempt begins with a proper stream of Macao's that Guangdong holds.
final class Attacks {

    /// Entries of one bundle; the door takes twice as many.
    private static final int BUNDLE = 1_000;
    private static final int BASE = 12;

    private Attacks() {}

    /// Those that take no time.
    ///
    /// @param time how long the fuzzer may take
    static List<Fault> brief(Duration time) {
        return List.of(
                new Attack("entries with flipped bytes", Attacks::flippedBytes),
                new Attack("valid signatures by the wrong party", Attacks::wrongParty),
                new Attack("entries after a gap", Attacks::gap),
                new Attack("signatures of certificates that have ended or not begun", Attacks::wrongTime),
                new Attack("lines with keys that do not count", Attacks::wrongLines),
                new Attack("oversized lines, bundles and headers", Attacks::tooLarge),
                new Attack("deeply nested JSON", Attacks::nested),
                new Attack("wrong content types, methods and places", Attacks::wrongTypes),
                mutations(5_000, time),
                new Attack("a fork", Attacks::fork));
    }

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>(brief(Duration.ofSeconds(20)));
        all.addAll(List.of(new Attack("decompression bombs", Attacks::bombs), new Attack("slow lorises", SlowLoris::attempt), mutations(100_000, Duration.ofHours(1))));
        return all;
    }

    /// @param most how many bundles, unless the time is over before
    private static Attack mutations(int most, Duration time) {
        return new Attack("up to %,d mutated bundles".formatted(most), (ground, stranger) -> new Mutations(ground, most, time).run());
    }

    /// Macao's line to the door, with its stream held there.
    static DoorCaller caller(Ground ground, Stranger stranger) throws Exception {
        DoorCaller caller = stranger.caller(stranger.good(), authority(ground));
        if (stranger.lines().isEmpty()) {
            stranger.grow(BASE);
        }
        List<String> lines = stranger.lines();
        for (int from = 0; from < lines.size(); from += BUNDLE) {
            DoorCaller.Answer answer = caller.deliver(Stranger.STREAM, lines.subList(from, Math.min(lines.size(), from + BUNDLE)));
            if (answer.status() != 200) {
                throw new IOException("a proper bundle was answered with " + answer.status() + ": " + answer.body());
            }
        }
        return caller;
    }

    static X509Certificate authority(Ground ground) throws IOException {
        return ground.guangdong().home().keys().certificate("authority");
    }

    private static void flippedBytes(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            String good = Stranger.next(stranger.lines(), stranger.good().signer());
            for (int i = 0; i < 60; i++) {
                byte[] bytes = good.getBytes(StandardCharsets.US_ASCII);
                bytes[ground.chance().nextInt(bytes.length)] ^= (byte) (1 << ground.chance().nextInt(7));
                String flipped = new String(bytes, StandardCharsets.ISO_8859_1);
                if (!flipped.contains("\n")) {
                    Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(flipped)));
                }
            }
        }
    }

    private static void wrongParty(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            for (Site site : ground.sites()) {
                EntrySigner other = site.home().keys().signer();
                Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(Stranger.next(stranger.lines(), other))));
            }
            StreamId hongKongs = new StreamId(Government.HONG_KONG.code(), Notifications.AGREEMENT);
            List<String> last = ground.guangdong().books().entries(hongKongs, ground.guangdong().books().head(hongKongs).sequence() - 1, Long.MAX_VALUE);
            String forged = Stranger.next(hongKongs, last, stranger.good().signer(), JsonMapper.shared().createObjectNode());
            Attack.mustRefuse(caller.deliver(hongKongs, List.of(forged)));
            Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(forged)));
            try (DoorCaller hongKong = new DoorCaller(ground.hongKong().home().keys().transport(), authority(ground), ground.guangdong().door())) {
                Attack.mustRefuse(hongKong.deliver(hongKongs, List.of(forged)));
                Attack.mustRefuse(hongKong.deliver(new StreamId(Government.GUANGDONG.code(), Notifications.AGREEMENT), List.of(forged)));
            }
        }
    }

    private static void gap(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            stranger.grow(3);
            Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(stranger.lines().getLast())));
        }
        caller(ground, stranger).close();
    }

    private static void wrongTime(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            for (Stranger.Keys keys : List.of(stranger.ended(), stranger.early())) {
                Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(Stranger.next(stranger.lines(), keys.signer()))));
            }
        }
    }

    private static void wrongLines(Ground ground, Stranger stranger) throws Exception {
        Stranger nobodys = Stranger.appear(ground.folder().resolve("nobody"), ground.guangdong().door());
        for (@Nullable TransportKeys keys : Arrays.asList(null, stranger.ended().transport(), stranger.early().transport(), nobodys.good().transport())) {
            try (DoorCaller caller = new DoorCaller(keys, authority(ground), ground.guangdong().door())) {
                Attack.mustNotGetThrough(caller::health);
            }
        }
    }

    private static void tooLarge(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            Attack.mustNotGetThrough(() -> caller.deliver(Stranger.STREAM, List.of("a".repeat(300 * 1024))));
            Attack.mustNotGetThrough(() -> caller.deliver(Stranger.STREAM, Collections.nCopies(2_001, "a")));
            Attack.mustNotGetThrough(() -> caller.deliver(Stranger.STREAM, Collections.nCopies(20_000, "a".repeat(1_000))));
            Attack.mustNotGetThrough(() -> caller.deliver(Stranger.STREAM, DoorCaller.body(stranger.lines()), DoorCaller.BUNDLE, "X-Long", "a".repeat(60_000)));
            Attack.mustNotGetThrough(() -> caller.send(caller.request("/exchange/v1/streams/MO/" + "a".repeat(4_000) + "/entries?after=0").GET()));
        }
    }

    private static void nested(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            String[] parts = stranger.lines().getFirst().split("\\.");
            for (String deep : List.of("[".repeat(100_000), "{\"a\":".repeat(30_000), "{\"data\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}")) {
                String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(deep.getBytes(StandardCharsets.US_ASCII));
                Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(parts[0] + "." + encoded + "." + parts[2])));
                Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(encoded + "." + parts[1] + "." + parts[2])));
            }
        }
    }

    private static void bombs(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            byte[] oneLine = bomb(new byte[1024 * 1024], 500);
            byte[] manyLines = bomb("a\n".repeat(512 * 1024).getBytes(StandardCharsets.US_ASCII), 200);
            for (byte[] bomb : List.of(oneLine, manyLines, bomb(oneLine, 1))) {
                Attack.mustNotGetThrough(() -> caller.deliver(Stranger.STREAM, bomb, DoorCaller.BUNDLE, "Content-Encoding", "gzip"));
            }
        }
    }

    private static byte[] bomb(byte[] piece, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                out.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    private static void wrongTypes(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            byte[] good = DoorCaller.body(List.of(Stranger.next(stranger.lines(), stranger.good().signer())));
            for (String type : Set.of("application/json", "text/plain", "application/vnd.entente.entries; charset=utf-16", "multipart/form-data; boundary=a", "application/xml", "*/*")) {
                Attack.mustRefuse(caller.deliver(Stranger.STREAM, good, type));
            }
            Attack.mustRefuse(caller.deliver(Stranger.STREAM, good, DoorCaller.BUNDLE, "Content-Encoding", "br"));
            Attack.mustRefuse(caller.deliver(Stranger.STREAM, good, DoorCaller.BUNDLE, "Content-Encoding", "gzip"));
            Attack.mustRefuse(caller.send(caller.request("/exchange/v1/streams/MO/cooperation-GD-MO/entries").DELETE()));
            for (String place : List.of("/", "/sign-in", "/api/v1/node", "/administration/rebuild", "/exchange/v1/streams/MO/..%2f..%2fx/entries", "/exchange/v1/attachments/zz?offset=0", "/exchange/v1/streams/MO/cooperation-GD-MO/entries?after=x")) {
                Attack.mustRefuse(caller.send(caller.request(place).GET()));
            }
        }
    }

    /// Macao states two different things with one number: its stream stops until somebody settles it.
    private static void fork(Ground ground, Stranger stranger) throws Exception {
        try (DoorCaller caller = caller(ground, stranger)) {
            String other = Stranger.next(stranger.lines().subList(0, BASE - 2), stranger.good().signer());
            Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(other)));
            Attack.mustRefuse(caller.deliver(Stranger.STREAM, List.of(Stranger.next(stranger.lines(), stranger.good().signer()))));
            ground.guangdong().order("settle " + Stranger.STREAM.source());
        }
        caller(ground, stranger).close();
    }
}
