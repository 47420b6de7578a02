package org.entente.foodsafety.web;

import java.util.List;
import org.entente.console.Choice;
import org.entente.console.Paging;
import org.entente.foodsafety.CaseState;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationLine;
import org.entente.foodsafety.NotificationPage;
import org.entente.party.ThisNode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The notifications that this node sent and received, with filters and search.
@Controller
@PreAuthorize("isAuthenticated()")
class NotificationsPage {

    private static final int SIZE = 25;

    private final NotificationBoard board;
    private final ThisNode node;

    NotificationsPage(NotificationBoard board, ThisNode node) {
        this.board = board;
        this.node = node;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return Choices.of(NotificationKind.values(), NotificationKind::messageKey);
    }

    @ModelAttribute("classifications")
    List<Choice> classifications() {
        return Choices.of(Classification.values(), Classification::messageKey);
    }

    @ModelAttribute("states")
    List<Choice> states() {
        return Choices.of(CaseState.values(), CaseState::messageKey);
    }

    @GetMapping("/notifications")
    String list(@ModelAttribute("asked") ListForm asked, Model model) {
        NotificationPage found = board.page(asked.filter(), asked.number(), SIZE);
        model.addAttribute("asked", asked);
        model.addAttribute("rows", found.lines().stream().map(this::row).toList());
        model.addAttribute("paging", new Paging(found.page(), found.size(), found.total(), asked.address()));
        model.addAttribute("own", node.government());
        return "foodsafety/notifications";
    }

    private Row row(NotificationLine line) {
        return new Row(line, LineStatus.of(line.classification()), LineStatus.of(line, node.government()), List.of());
    }
}
