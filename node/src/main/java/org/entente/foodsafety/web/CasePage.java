package org.entente.foodsafety.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.entente.console.Reading;
import org.entente.foodsafety.CaseLinks;
import org.entente.foodsafety.Lot;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.Recurrences;
import org.entente.journal.Erasures;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One notification with everything on record about it; read only.
@Controller
@PreAuthorize("isAuthenticated()")
class CasePage {

    /// Rows of a distribution list on the notification's own page; the rest stands on a page of its own.
    static final int ROWS = 8;
    /// Years in which the same firm, hazard or product is looked for.
    private static final int YEARS = 5;

    private final CaseViews views;
    private final Notifications notifications;
    private final Recurrences recurrences;
    private final ObjectProvider<CaseLinks> links;
    private final ScriptConverter converter;
    private final Erasures erasures;
    private final ThisNode node;
    private final Clock clock;

    CasePage(CaseViews views, Notifications notifications, Recurrences recurrences, ObjectProvider<CaseLinks> links, ScriptConverter converter, Erasures erasures, ThisNode node, Clock clock) {
        this.views = views;
        this.notifications = notifications;
        this.recurrences = recurrences;
        this.links = links;
        this.converter = converter;
        this.erasures = erasures;
        this.node = node;
        this.clock = clock;
    }

    @GetMapping("/notifications/{reference:[A-Z]+-[0-9]+-[0-9]+}")
    String show(@PathVariable String reference, @RequestParam(defaultValue = "written") String reading, @AuthenticationPrincipal Officer officer, Locale locale, Model model) {
        CaseView view = views.find(reference, officer);
        NotificationContent content = view.about().content();
        Script reader = Script.ofTag(locale.toLanguageTag());
        model.addAttribute("view", view);
        model.addAttribute("content", content);
        model.addAttribute("own", node.government());
        model.addAttribute("exercise", content.exercise());
        model.addAttribute("rows", ROWS);
        model.addAttribute("proposals", officer.is(Role.LIAISON) ? notifications.proposedReclassifications(view.about().reference()) : List.of());
        model.addAttribute("fileStates", new FileStates(erasures, officer));
        model.addAttribute("conclusionWanted", !view.incoming() && content.kind() == NotificationKind.INCIDENT && view.about().conclusions().isEmpty() && writes(officer));
        model.addAttribute("recurrences", recurrences.of(view.about().reference(), content, YEARS, clock.instant()));
        model.addAttribute("links", links.orderedStream().flatMap(each -> each.about(view.about(), officer).stream()).toList());
        model.addAttribute("difference", content.policy() == null ? null : PolicyDifference.of(content.policy()));
        model.addAttribute("reading", "converted".equals(reading) ? Reading.in(reader, converter, untouched(content)) : Reading.AS_WRITTEN);
        model.addAttribute("convertible", content.title() != null && content.title().script().convertsTo(reader));
        return "foodsafety/notification";
    }

    private static boolean writes(Officer officer) {
        return officer.is(Role.LIAISON) || officer.is(Role.DRAFTER);
    }

    private static List<String> untouched(NotificationContent content) {
        return content.lots().stream().map(Lot::number).toList();
    }
}
