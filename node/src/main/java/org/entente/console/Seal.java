package org.entente.console;

/// A fact's place in its stream, as pages show it; it leads to the fact's evidence.
///
/// @param government code of the government that states the fact
/// @param agreement  the agreement's id, such as `food-safety`
/// @param sequence   number in the stream, from 1
/// @param hash       SHA-256 of the entry, 64 lower-case hexadecimal digits; printed in full on paper
public record Seal(String government, String agreement, long sequence, String hash) {

    public Seal {
        if (sequence < 1 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A seal names a number from 1 and a SHA-256: " + sequence + " " + hash);
        }
    }

    /// Where its evidence is shown.
    public String link() {
        return "/evidence/" + hash;
    }

    Text agreementName() {
        return Text.of(agreement.startsWith("cooperation-") ? "agreement.short.cooperation" : "agreement.short." + agreement);
    }

    /// 香港 · 食品安全 · 第 12 號
    public Text full() {
        return Text.of("console.seal.full", Text.of("government." + government), agreementName(), Long.toString(sequence));
    }

    /// 香港 12
    public Text brief() {
        return Text.of("console.seal.brief", Text.of("government." + government), Long.toString(sequence));
    }
}
