package org.entente.presscheck;

import java.nio.charset.StandardCharsets;
import org.entente.evidence.Sha256;
import org.entente.script.ScriptText;

/// A text for the media, and the hash by which a verified one is recognised.
///
/// @param title at most 200 characters
/// @param body  at most 8,000 characters
public record PressText(ScriptText title, ScriptText body) {

    public static final int TITLE = 200;
    public static final int BODY = 8_000;

    public PressText {
        if (title == null || body == null || title.text() == null || body.text() == null || title.script() == null || body.script() == null) {
            throw new IllegalArgumentException("A text for the media has a title and a body");
        }
        if (title.text().length() > TITLE || body.text().length() > BODY || (title.text() + body.text()).indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A title has at most " + TITLE + " characters, a body " + BODY);
        }
    }

    boolean isBlank() {
        return title.text().isBlank() || body.text().isBlank();
    }

    /// SHA-256 of title, line feed and body in UTF-8.
    public Sha256 hash() {
        return Sha256.of((title.text() + "\n" + body.text()).getBytes(StandardCharsets.UTF_8));
    }
}
