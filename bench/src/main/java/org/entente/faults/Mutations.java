package org.entente.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Proper bundles of Macao's that are damaged in one way or another and handed over: by bytes, by lines, and inside what is signed. The memory of the node is looked at, too.
final class Mutations {

    /// So many of the last lines are new to Guangdong.
    private static final int FRESH = 4;
    private static final long MOST_MEGABYTES = 1_400;

    private final Ground ground;
    private final int most;
    private final Duration time;
    private final Random chance;

    Mutations(Ground ground, int most, Duration time) {
        this.ground = ground;
        this.most = most;
        this.time = time;
        this.chance = new Random(ground.chance().nextLong());
    }

    void run() throws Exception {
        Stranger stranger = ground.macao();
        try (DoorCaller caller = Attacks.caller(ground, stranger)) {
            stranger.grow(FRESH);
            long end = System.nanoTime() + time.toNanos();
            for (int i = 1; i <= most && System.nanoTime() < end; i++) {
                List<String> all = stranger.lines();
                deliver(caller, all.subList(all.size() - 1 - chance.nextInt(2 * FRESH), all.size()));
                ground.findings().mutated(1);
                ground.screen().progress("mutated bundles", i, most);
            }
        }
        Attacks.caller(ground, stranger).close();
        long megabytes = peak(ground.guangdong().process().handle().pid());
        if (megabytes > MOST_MEGABYTES) {
            throw new Attack.WrongAnswerException("the node took " + megabytes + " MB of memory");
        }
    }

    private void deliver(DoorCaller caller, List<String> bundle) throws Exception {
        boolean compressed = chance.nextInt(10) == 0;
        byte[] body = chance.nextBoolean() ? bytes(DoorCaller.body(bundle)) : DoorCaller.body(lines(bundle));
        if (compressed) {
            body = chance.nextBoolean() ? bytes(gzip(body)) : gzip(body);
        }
        DoorCaller.Answer answer = compressed ? caller.deliver(Stranger.STREAM, body, DoorCaller.BUNDLE, "Content-Encoding", "gzip") : caller.deliver(Stranger.STREAM, body, DoorCaller.BUNDLE);
        if (answer.status() == 200) {
            // What was left of the bundle is whole by chance; whether that is all that was taken is looked at afterwards.
            ground.macao().grow(1);
        } else {
            Attack.mustRefuse(answer);
        }
    }

    private byte[] bytes(byte[] whole) {
        byte[] damaged = whole.clone();
        switch (chance.nextInt(4)) {
            case 0 -> damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            case 1 -> damaged = Arrays.copyOf(damaged, chance.nextInt(damaged.length));
            case 2 -> {
                for (int n = 1 + chance.nextInt(20); n > 0; n--) {
                    damaged[chance.nextInt(damaged.length)] ^= (byte) (1 << chance.nextInt(8));
                }
            }
            default -> {
                int from = chance.nextInt(damaged.length);
                int length = Math.min(damaged.length - from, 1 + chance.nextInt(200));
                System.arraycopy(whole, chance.nextInt(damaged.length - length + 1), damaged, from, length);
            }
        }
        return damaged;
    }

    private List<String> lines(List<String> whole) {
        List<String> damaged = new ArrayList<>(whole);
        int at = chance.nextInt(damaged.size());
        switch (chance.nextInt(6)) {
            case 0 -> damaged.remove(at);
            case 1 -> damaged.add(at, damaged.get(chance.nextInt(damaged.size())));
            case 2 -> Collections.shuffle(damaged, chance);
            case 3 -> damaged.set(at, inside(damaged.get(at), 0));
            case 4 -> damaged.set(at, inside(damaged.get(at), 1));
            default -> damaged.set(at, recombined(damaged.get(at), damaged.get(chance.nextInt(damaged.size()))));
        }
        return damaged;
    }

    /// Changes what stands in a part of a line, so that it is proper base64url again.
    private String inside(String line, int part) {
        String[] parts = line.split("\\.");
        byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
        parts[part] = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
        return String.join(".", parts);
    }

    private String recombined(String one, String other) {
        String[] parts = one.split("\\.");
        parts[chance.nextInt(3)] = other.split("\\.")[chance.nextInt(3)];
        return String.join(".", parts);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }

    /// How much memory a process has ever taken, in megabytes; 0 where the system does not tell.
    private static long peak(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0) : 0;
    }
}
