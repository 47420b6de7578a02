package org.entente.publicregister.web;

import java.util.Optional;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationContent;
import org.entente.party.Government;
import org.entente.publicregister.Publication;
import org.entente.publicregister.Release;
import org.entente.publicregister.ReleaseContent;
import org.entente.publicregister.ReleaseProposal;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// With what the form begins: the other side's proposal, else what is public, else the notification's own words, converted into the other script for the
/// officer to check. English is left to the officer unless the notification is in English.
@Component
class FirstWording {

    private final ScriptConverter converter;

    FirstWording(ScriptConverter converter) {
        this.converter = converter;
    }

    ReleaseForm form(Release release, NotificationCase about, Government own) {
        Optional<ReleaseContent> known = release.awaiting(own).map(ReleaseProposal::content).or(() -> release.current().map(Publication::content));
        return known.map(ReleaseForm::of).orElseGet(() -> words(about.content()));
    }

    private ReleaseForm words(NotificationContent content) {
        ScriptText title = content.title();
        ScriptText summary = content.summary();
        return new ReleaseForm(in(Script.HANT, title), in(Script.HANT, summary), in(Script.HANS, title), in(Script.HANS, summary), in(Script.LATIN, title), in(Script.LATIN, summary), null, null, null);
    }

    private String in(Script script, @Nullable ScriptText words) {
        if (words == null) {
            return "";
        }
        if (words.script() == script) {
            return words.text();
        }
        return words.script().convertsTo(script) ? converter.convert(words, script).text().text() : "";
    }
}
