package org.entente.publicregister.web;

import java.util.Arrays;
import java.util.List;
import org.entente.console.Choice;
import org.entente.console.HistoryLine;
import org.entente.console.Seal;
import org.entente.console.Text;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.publicregister.Certainty;
import org.entente.publicregister.PublicRegister;
import org.entente.publicregister.Release;
import org.entente.publicregister.ReleaseProposal;
import org.entente.publicregister.ReleaseStep;
import org.entente.publicregister.Releases;
import org.entente.publicregister.Severity;
import org.entente.publicregister.Urgency;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// Gathers what the page about one release shows.
@Component
class ReleasePicture {

    private final PublicRegister register;
    private final Releases releases;
    private final NotificationBoard board;
    private final FirstWording first;
    private final Government own;

    ReleasePicture(PublicRegister register, Releases releases, NotificationBoard board, FirstWording first, ThisNode node) {
        this.register = register;
        this.releases = releases;
        this.board = board;
        this.first = first;
        this.own = node.government();
    }

    void describe(NotificationReference reference, Officer officer, Model model) {
        NotificationCase about = notification(reference, officer);
        Release release = register.find(reference);
        model.addAttribute("reference", reference.toString());
        model.addAttribute("heading", about.content().title());
        model.addAttribute("exercise", about.content().exercise());
        model.addAttribute("status", release.steps().isEmpty() ? null : ReleaseLine.status(release, own));
        model.addAttribute("shown", release.current().orElse(null));
        model.addAttribute("theirs", release.awaiting(own).orElse(null));
        model.addAttribute("ours", Release.SIDES.stream().filter(side -> !side.equals(own)).flatMap(side -> release.awaiting(side).stream()).findFirst().map(ReleaseProposal::content).orElse(null));
        model.addAttribute("side", releases.isASide());
        model.addAttribute("withdrawable", release.standing(own).isPresent() || release.awaiting(own).isPresent());
        model.addAttribute("history", release.steps().stream().map(this::line).toList());
        model.addAttribute("severities", choices("severity", Severity.values()));
        model.addAttribute("urgencies", choices("urgency", Urgency.values()));
        model.addAttribute("certainties", choices("certainty", Certainty.values()));
    }

    ReleaseForm firstForm(NotificationReference reference, Officer officer) {
        return first.form(register.find(reference), notification(reference, officer), own);
    }

    private NotificationCase notification(NotificationReference reference, Officer officer) {
        return board.find(reference, officer.signatory()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private HistoryLine line(ReleaseStep step) {
        var seal = new Seal(step.government().code(), Notifications.AGREEMENT, step.sequence(), step.hash().hex());
        return new HistoryLine(step.at(), !step.government().equals(own), Text.of("publicregister.step." + step.act(), Text.of(step.government().messageKey())),
                step.reason().stream().toList(), seal);
    }

    private static List<Choice> choices(String what, Enum<?>[] values) {
        return Arrays.stream(values).map(each -> new Choice(each.name(), Text.of("publicregister." + what + "." + each.name()))).toList();
    }
}
