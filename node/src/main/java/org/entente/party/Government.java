package org.entente.party;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// One of the governments that run a node, by its code in streams and references (`GD`, `HK`, `MO`).
public record Government(String code) implements Comparable<Government> {

    public static final Government GUANGDONG = new Government("GD");
    public static final Government HONG_KONG = new Government("HK");
    public static final Government MACAO = new Government("MO");

    private static final List<Government> KNOWN = List.of(GUANGDONG, HONG_KONG, MACAO);

    public Government {
        if (code.length() < 2 || code.length() > 8 || !isCapitals(code)) {
            throw new IllegalArgumentException("A government's code has two to eight capital letters: " + code);
        }
    }

    private static boolean isCapitals(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /// All governments of the arrangements, in the order of their codes.
    public static List<Government> all() {
        return KNOWN;
    }

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "government." + code;
    }

    /// Lower-case form for file and cookie names.
    public String slug() {
        return code.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Government other) {
        return Comparator.comparing(Government::code).compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
