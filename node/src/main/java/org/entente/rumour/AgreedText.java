package org.entente.rumour;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What both sides would tell the public, in both scripts, and in English if they wish. At most 4,000 characters each. Line ends and outer white space do not count.
public record AgreedText(String hant, String hans, @Nullable String en) {

    /// The longest text, in characters.
    public static final int LONGEST = 4_000;

    public AgreedText {
        hant = tidy(hant);
        hans = tidy(hans);
        en = en == null || en.isBlank() ? null : tidy(en);
        if (hant.isEmpty() || hans.isEmpty()) {
            throw new IllegalArgumentException("An agreed text stands in both scripts");
        }
        if (Stream.of(hant, hans, en == null ? "" : en).anyMatch(each -> each.length() > LONGEST)) {
            throw new IllegalArgumentException("An agreed text has at most 4,000 characters");
        }
    }

    /// The text in the script of a page; Traditional where there is no English.
    public ScriptText in(Script script) {
        return switch (script) {
            case HANT -> ScriptText.hant(hant);
            case HANS -> ScriptText.hans(hans);
            case LATIN -> en == null ? ScriptText.hant(hant) : ScriptText.latin(en);
        };
    }

    /// What two sides must state alike: SHA-256 over the verdict's name and the texts, each as its length in UTF-8 bytes, a colon, the bytes and a comma; an
    /// absent English text counts as empty.
    public Sha256 hash(Verdict verdict) {
        var all = new java.io.ByteArrayOutputStream();
        Stream.of(verdict.name(), hant, hans, en == null ? "" : en).map(each -> each.getBytes(StandardCharsets.UTF_8)).forEach(bytes -> {
            all.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(bytes);
            all.write(',');
        });
        return Sha256.of(all.toByteArray());
    }

    private static String tidy(String text) {
        return text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
