package org.entente.commandline;

import java.util.Locale;
import java.util.Map;
import org.entente.party.Government;

/// The governments by the names that people type.
final class Governments {

    private static final Map<String, Government> NAMES = Map.of(
            "gd", Government.GUANGDONG, "guangdong", Government.GUANGDONG,
            "hk", Government.HONG_KONG, "hongkong", Government.HONG_KONG,
            "mo", Government.MACAO, "macao", Government.MACAO, "macau", Government.MACAO);

    private Governments() {}

    static Government named(String name) {
        Government government = NAMES.get(name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
        if (government == null) {
            throw new IllegalArgumentException("there is no government '" + name + "'; type guangdong, hong-kong or macao (or GD, HK, MO)");
        }
        return government;
    }
}
