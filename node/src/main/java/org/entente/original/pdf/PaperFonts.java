package org.entente.original.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The two fonts of the papers: Hong Kong's forms of the characters, with its supplementary set, and for what it lacks those of the mainland.
///
/// Both give a radical (U+2E80 to U+2FDF) and the character that looks like it the same glyph, and a PDF then names the radical: who searches or copies `人` finds `⼈`. So the radicals are taken out of the
/// tables that lead from character to glyph.
final class PaperFonts {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int MANY_TO_MANY = 12;
    private static final int GROUP = 12;

    private PaperFonts() {}

    static byte[] hongKong() {
        return load("fonts/NotoSansHK_400Regular.ttf");
    }

    static byte[] mainland() {
        return load("fonts/NotoSansSC_400Regular.ttf");
    }

    private static byte[] load(String name) {
        try {
            return withoutRadicals(new ClassPathResource(name).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param font TrueType, changed in place
    static byte[] withoutRadicals(byte[] font) {
        ByteBuffer data = ByteBuffer.wrap(font);
        int tables = data.getShort(4);
        for (int record = 12; record < 12 + 16 * tables; record += 16) {
            if (data.getInt(record) == tag("cmap")) {
                takeOut(data, data.getInt(record + 8));
            }
        }
        return font;
    }

    private static int tag(String name) {
        return name.chars().reduce(0, (sum, each) -> sum << 8 | each);
    }

    private static void takeOut(ByteBuffer data, int cmap) {
        int subtables = data.getShort(cmap + 2);
        for (int at = 0; at < subtables; at++) {
            int subtable = cmap + data.getInt(cmap + 4 + 8 * at + 4);
            if (data.getShort(subtable) == MANY_TO_MANY) {
                takeOutGroups(data, subtable);
            }
        }
    }

    /// A group of characters that follow one another: first, last, glyph of the first.
    private record Group(int first, int last, int glyph) {

        List<Group> withoutRadicals() {
            List<Group> left = new ArrayList<>();
            if (first < FIRST_RADICAL) {
                left.add(new Group(first, Math.min(last, FIRST_RADICAL - 1), glyph));
            }
            if (last > LAST_RADICAL) {
                int from = Math.max(first, LAST_RADICAL + 1);
                left.add(new Group(from, last, glyph + from - first));
            }
            return left;
        }
    }

    private static void takeOutGroups(ByteBuffer data, int subtable) {
        int count = data.getInt(subtable + 12);
        List<Group> left = new ArrayList<>();
        for (int at = subtable + 16; at < subtable + 16 + GROUP * count; at += GROUP) {
            left.addAll(new Group(data.getInt(at), data.getInt(at + 4), data.getInt(at + 8)).withoutRadicals());
        }
        if (left.size() > count) {
            throw new IllegalStateException("A group of characters reaches over all radicals");
        }
        data.putInt(subtable + 12, left.size());
        int at = subtable + 16;
        for (Group each : left) {
            data.putInt(at, each.first()).putInt(at + 4, each.last()).putInt(at + 8, each.glyph());
            at += GROUP;
        }
    }
}
