package org.entente.console;

import java.time.Instant;
import java.util.List;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What every page knows, as `page` in the templates.
///
/// @param place           name of the government in the reader's language
/// @param officer         who is signed in, if anybody
/// @param officerName     the officer's name, empty when nobody is signed in
/// @param organisation    name of the officer's organisation, empty when nobody is signed in
/// @param tongues         links to the same page in the other languages
/// @param menu            what the officer may open
/// @param exercises       names of the exercises that are going on
/// @param uploadMegabytes how much one upload may hold
/// @param address         address of this page without the server's name, for prints
public record PageModel(Language language, Government government, String place, @Nullable Officer officer, String officerName, String organisation,
        List<Tongue> tongues, List<MenuLink> menu, List<ScriptText> exercises, int uploadMegabytes, Instant now, String address) {

    public PageModel {
        tongues = List.copyOf(tongues);
        menu = List.copyOf(menu);
        exercises = List.copyOf(exercises);
    }

    /// A link to the page in one language.
    public record Tongue(String tag, String link, boolean current) {}

    /// An entry of the menu as this page shows it.
    public record MenuLink(String messageKey, String path, @Nullable String mark) {}
}
