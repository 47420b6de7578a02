package org.entente.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Damages bundles by chance: by bytes, by lines, and inside what is signed. For one thread.
final class Mutator {

    private final Random chance;

    Mutator(Random chance) {
        this.chance = chance;
    }

    /// @param compressed whether it travels as gzip, whose bytes may be damaged again
    record Damaged(byte[] body, boolean compressed) {}

    /// @param fresh so many of the last entries are new to the receiver; the bundle begins before or among them
    Damaged bundle(List<String> entries, int fresh) throws IOException {
        List<String> bundle = entries.subList(entries.size() - 1 - chance.nextInt(2 * fresh), entries.size());
        boolean compressed = chance.nextInt(10) == 0;
        byte[] body = chance.nextBoolean() ? bytes(DoorCaller.body(bundle)) : DoorCaller.body(lines(bundle));
        if (compressed) {
            body = chance.nextBoolean() ? bytes(gzip(body)) : gzip(body);
        }
        return new Damaged(body, compressed);
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
}
