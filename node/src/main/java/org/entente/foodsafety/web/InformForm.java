package org.entente.foodsafety.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.console.FormReader;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Organisation;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer notes which departments have been told.
///
/// @param known  ids of departments that the node knows
/// @param others names of others, one a line
record InformForm(@Nullable List<String> known, @Nullable String others, @Nullable String at) {

    static final String LABELS = "notifications.inform.";

    CaseCommand.@Nullable InformDepartments command(NotificationReference reference, List<Organisation> departments, FormReader read, Locale page) {
        List<ScriptText> told = new ArrayList<>();
        departments.stream().filter(each -> known != null && known.contains(each.id().value())).map(each -> read.words("known", each.names().in(page), 300)).filter(Objects::nonNull).forEach(told::add);
        lines().map(each -> read.words("others", each, 300)).filter(Objects::nonNull).forEach(told::add);
        var when = read.requiredMoment("at", at);
        if (told.isEmpty() && !read.failed()) {
            read.wrong("known", "notifications.inform.nobody");
        }
        if (told.size() > 50) {
            read.wrong("others", "notifications.inform.many");
        }
        return when == null || read.failed() ? null : new CaseCommand.InformDepartments(reference, told, when);
    }

    private Stream<String> lines() {
        return others == null ? Stream.empty() : others.lines().map(String::strip).filter(each -> !each.isEmpty());
    }
}
