package org.entente.publicregister;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationReference;

/// Everything that the public is told at once.
///
/// @param kind     what the notification is about
/// @param exercise whether nothing of it is real
public record ReleaseContent(NotificationKind kind, boolean exercise, Wording wording, Severity severity, Urgency urgency, Certainty certainty) {

    public ReleaseContent {
        if (kind == null || wording == null || severity == null || urgency == null || certainty == null) {
            throw new IllegalArgumentException("A release has a kind, a wording, a severity, an urgency and a certainty");
        }
    }

    /// What two sides must state alike: SHA-256 over reference, version, kind, `exercise` or `actual`, severity, urgency, certainty, and headline and text in
    /// Traditional Chinese, Simplified Chinese and English, each as its length in UTF-8 bytes, a colon, the bytes and a comma.
    public Sha256 hash(NotificationReference reference, int version) {
        var all = new ByteArrayOutputStream();
        Stream.of(
                reference.toString(), Integer.toString(version), kind.name(), exercise ? "exercise" : "actual", severity.name(), urgency.name(), certainty.name(),
                wording.hant().headline(), wording.hant().text(), wording.hans().headline(), wording.hans().text(), wording.en().headline(), wording.en().text())
                .map(each -> each.getBytes(StandardCharsets.UTF_8)).forEach(bytes -> {
                    all.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                    all.writeBytes(bytes);
                    all.write(',');
                });
        return Sha256.of(all.toByteArray());
    }
}
