package org.entente.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.CurrentContent;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What a draft that corrects a notification is about.
///
/// @param of     the notification
/// @param reason goes to the other side, at most 4,000 characters; null while none is given
/// @param before what the notification said when the correction was begun or last caught up
public record Correction(NotificationReference of, @Nullable ScriptText reason, CurrentContent before) {

    /// Characters in the reason.
    public static final int REASON = 4_000;

    Correction because(ScriptText given) {
        return new Correction(of, given, before);
    }

    /// Whether the notification says something else by now than when the correction was begun.
    boolean outdated(CurrentContent now) {
        return !before.equals(now);
    }

    /// A content written on what was said before, carried over to what is said now: what the writer did not touch follows the notification, what he touched stays as he wrote it.
    NotificationContent carriedOver(NotificationContent written, NotificationContent now) {
        NotificationContent old = before.content();
        ContentBuilder content = now.change();
        content.confidentiality(Objects.requireNonNull(kept(old.confidentiality(), written.confidentiality(), now.confidentiality())));
        content.basis(kept(old.basis(), written.basis(), now.basis())).risk(kept(old.risk(), written.risk(), now.risk())).riskKnownAt(kept(old.riskKnownAt(), written.riskKnownAt(), now.riskKnownAt()));
        content.title(kept(old.title(), written.title(), now.title())).summary(kept(old.summary(), written.summary(), now.summary()));
        content.essentials(Objects.requireNonNull(kept(old.essentials(), written.essentials(), now.essentials()))).product(kept(old.product(), written.product(), now.product()));
        content.lots(rows(old.lots(), written.lots(), now.lots())).hazards(rows(old.hazards(), written.hazards(), now.hazards())).operators(rows(old.operators(), written.operators(), now.operators()));
        content.distribution(rows(old.distribution(), written.distribution(), now.distribution())).samples(rows(old.samples(), written.samples(), now.samples())).measures(rows(old.measures(), written.measures(), now.measures()));
        content.persons(kept(old.persons(), written.persons(), now.persons())).policy(kept(old.policy(), written.policy(), now.policy())).recall(kept(old.recall(), written.recall(), now.recall()));
        return content.linked(rows(old.linked(), written.linked(), now.linked())).build();
    }

    private static <T> @Nullable T kept(@Nullable T before, @Nullable T written, @Nullable T now) {
        return Objects.equals(before, written) ? now : written;
    }

    /// The rows as written, and those that came to the notification meanwhile.
    static <T> List<T> rows(List<T> before, List<T> written, List<T> now) {
        if (before.equals(written)) {
            return now;
        }
        Set<T> known = new LinkedHashSet<>(before);
        known.addAll(written);
        List<T> all = new ArrayList<>(written);
        now.stream().filter(each -> !known.contains(each)).forEach(all::add);
        return all;
    }
}
