package org.entente.intake;

import java.util.Locale;
import org.entente.party.Government;

/// Which of the two sides a country name of the publisher means.
final class Sides {

    private Sides() {}

    static boolean either(String country) {
        String name = country.toLowerCase(Locale.ROOT);
        return name.contains("hong kong") || name.equals("china") || name.equals("mainland china") || name.equals("people's republic of china");
    }

    static Government of(String country) {
        return country.toLowerCase(Locale.ROOT).contains("hong kong") ? Government.HONG_KONG : Government.GUANGDONG;
    }

    static boolean same(String one, String other) {
        return either(one) && either(other) && of(one).equals(of(other));
    }
}
