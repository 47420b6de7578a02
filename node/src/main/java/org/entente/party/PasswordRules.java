package org.entente.party;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which passwords officers may choose: long, and not what somebody who guesses tries first. No mixture of kinds of characters is asked for.
///
/// @param common words that are common as passwords, in lower case
record PasswordRules(Set<String> common) {

    static final int FEWEST_CHARACTERS = 12;
    /// BCrypt reads no further.
    static final int MOST_BYTES = 72;
    private static final int FEWEST_DIFFERENT = 6;

    Optional<AccountRefusal> judge(String password, String number) {
        if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
            return Optional.of(new AccountRefusal.PasswordTooShort(FEWEST_CHARACTERS));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(new AccountRefusal.PasswordTooLong(MOST_BYTES));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (number.length() > 2 && plain.contains(number.toLowerCase(Locale.ROOT))) {
            return Optional.of(new AccountRefusal.PasswordHoldsNumber());
        }
        return plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isCommon(plain) || isRun(plain) ? Optional.of(new AccountRefusal.PasswordCommon()) : Optional.empty();
    }

    /// A common word with digits and signs around it, or repeated, is still that word.
    private boolean isCommon(String plain) {
        String word = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return common.contains(plain) || common.contains(word) || common.stream().anyMatch(each -> each.length() > 3 && plain.replace(each, "").length() < plain.length() / 3);
    }

    /// Each character follows or precedes the one before, as in 123456789012 or fedcba.
    private static boolean isRun(String plain) {
        long steps = 0;
        for (int at = 1; at < plain.length(); at++) {
            int step = plain.charAt(at) - plain.charAt(at - 1);
            steps += Math.abs(step) <= 1 ? 1 : 0;
        }
        return steps >= plain.length() * 3L / 4;
    }
}
