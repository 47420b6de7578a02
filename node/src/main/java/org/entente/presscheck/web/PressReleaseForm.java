package org.entente.presscheck.web;

import org.entente.console.FormReader;
import org.entente.presscheck.PressText;
import org.jspecify.annotations.Nullable;

/// What the browser sends when a text is released as verified.
record PressReleaseForm(@Nullable String title, @Nullable String body) {

    static PressReleaseForm of(PressText text) {
        return new PressReleaseForm(text.title().text(), text.body().text());
    }

    /// Null when something is missing or too long.
    @Nullable PressText text(FormReader read) {
        var headline = read.requiredWords("title", title, PressText.TITLE);
        var story = read.requiredWords("body", body, PressText.BODY);
        return headline == null || story == null ? null : new PressText(headline, story);
    }
}
