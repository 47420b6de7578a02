package org.entente.party;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes passwords and tokens that nobody can guess, from letters and digits that nobody confuses.
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secrets() {}

    /// Four groups of four, to be typed once: `k7mp-x2vd-9hqt-w4rn`.
    static String password() {
        return IntStream.range(0, 4).mapToObj(group -> letters(4)).collect(Collectors.joining("-"));
    }

    static String token() {
        return "entente_" + letters(40);
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1)).collect(Collectors.joining());
    }
}
