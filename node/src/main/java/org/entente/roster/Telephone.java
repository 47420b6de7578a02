package org.entente.roster;

import java.util.regex.Pattern;

/// A telephone number as it is dialled and printed: `000-0000`, `+852 0000 0000`. 4 to 32 characters.
public record Telephone(String number) {

    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 ()#*-]{2,30}[0-9]");

    public Telephone {
        if (!isOne(number)) {
            throw new IllegalArgumentException("Not a telephone number: " + number);
        }
    }

    /// Whether somebody could dial it.
    public static boolean isOne(String number) {
        return DIALLED.matcher(number).matches();
    }

    @Override
    public String toString() {
        return number;
    }
}
