package org.entente.publicregister.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.foodsafety.NotificationReference;
import org.entente.publicregister.Publication;
import org.entente.publicregister.Release;
import org.entente.publicregister.ReleaseStep;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One release as the public reads it, in the language of the page. Of what was withdrawn only the headline and the reason are left.
///
/// @param first   when anything about it first became public
/// @param changed when it became public as it stands, or was withdrawn
record Notice(
        NotificationReference reference, boolean withdrawn, boolean exercise, String kind, ScriptText headline, @Nullable ScriptText text, Instant first, Instant changed,
        @Nullable ScriptText reason) {

    static Notice of(Release release, Locale locale) {
        Publication shown = release.last().orElseThrow();
        Script script = Script.ofTag(locale.toLanguageTag());
        Optional<ReleaseStep> ended = Optional.ofNullable(shown.ended());
        return new Notice(
                release.reference(), ended.isPresent(), shown.content().exercise(), shown.content().kind().name(), shown.content().wording().headline(script),
                ended.isPresent() ? null : shown.content().wording().text(script), release.publications().getFirst().at(), ended.map(ReleaseStep::at).orElse(shown.at()),
                ended.flatMap(ReleaseStep::reason).orElse(null));
    }

    /// The text line by line; nothing of what was withdrawn.
    public List<String> lines() {
        return text == null ? List.of() : text.text().lines().filter(each -> !each.isBlank()).toList();
    }
}
