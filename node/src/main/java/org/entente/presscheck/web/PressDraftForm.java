package org.entente.presscheck.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.console.FormReader;
import org.entente.foodsafety.NotificationReference;
import org.entente.presscheck.PressText;
import org.entente.presscheck.RequestPressCheck;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What the browser sends when a text is looked through, and when the other side is asked to verify it.
///
/// @param notification reference of the notification that it belongs to
/// @param firms        further firms of the other side, one a line
record PressDraftForm(
        @Nullable String title, @Nullable String body, @Nullable String notification, @Nullable String firms, @Nullable String question, @Nullable String plannedAt, boolean exercise) {

    private static final int FIRMS = 50;
    private static final int NAME = 200;

    static PressDraftForm about(@Nullable String notification, boolean exercise) {
        return new PressDraftForm(null, null, notification, null, null, null, exercise);
    }

    static PressDraftForm again(PressText text, @Nullable NotificationReference notification, boolean exercise) {
        return new PressDraftForm(text.title().text(), text.body().text(), notification == null ? null : notification.toString(), null, null, null, exercise);
    }

    /// Null when something is missing or too long.
    @Nullable PressText text(FormReader read) {
        return new PressReleaseForm(title, body).text(read);
    }

    /// Null when something on the form cannot be read.
    @Nullable RequestPressCheck command(FormReader read) {
        PressText text = text(read);
        List<ScriptText> named = named(read);
        var asked = read.words("question", question, RequestPressCheck.QUESTION);
        var at = read.moment("plannedAt", plannedAt);
        var about = reference(read);
        return text == null || read.failed() ? null : new RequestPressCheck(text, named, asked, about, at, exercise);
    }

    private @Nullable NotificationReference reference(FormReader read) {
        String typed = read.line("notification", notification, NAME);
        var found = typed == null ? null : NotificationReference.tryParse(typed).orElse(null);
        if (typed != null && found == null) {
            read.wrong("notification", "presscheck.form.notification-wrong");
        }
        return found;
    }

    private List<ScriptText> named(FormReader read) {
        List<ScriptText> named = new ArrayList<>();
        if (firms != null) {
            firms.lines().filter(each -> !each.isBlank()).limit(FIRMS).map(each -> read.words("firms", each, NAME)).filter(each -> each != null).forEach(named::add);
        }
        return named;
    }
}
