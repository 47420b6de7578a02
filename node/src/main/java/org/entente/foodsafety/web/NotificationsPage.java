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
import org.entente.foodsafety.NotificationSearch;
import org.entente.foodsafety.SearchHit;
import org.entente.foodsafety.SearchPage;
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
    private final NotificationSearch search;
    private final ThisNode node;

    NotificationsPage(NotificationBoard board, NotificationSearch search, ThisNode node) {
        this.board = board;
        this.search = search;
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
        model.addAttribute("asked", asked);
        model.addAttribute("own", node.government());
        if (asked.question().isEmpty()) {
            NotificationPage listed = board.page(asked.filter(), asked.number(), SIZE);
            show(listed.lines().stream().map(each -> row(each, List.of())).toList(), new Paging(listed.page(), listed.size(), listed.total(), asked.address()), model);
        } else {
            SearchPage found = search.find(asked.question(), asked.filter(), asked.number(), SIZE);
            show(found.hits().stream().map(each -> row(each.line(), each.found())).toList(), new Paging(found.page(), found.size(), found.total(), asked.address()), model);
        }
        return "foodsafety/notifications";
    }

    private static void show(List<Row> rows, Paging paging, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("paging", paging);
    }

    private Row row(NotificationLine line, List<SearchHit.Found> found) {
        return new Row(line, LineStatus.of(line.classification()), LineStatus.of(line, node.government()), found.stream().map(Excerpt::of).toList());
    }
}
