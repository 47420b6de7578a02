package org.entente.rumour.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.entente.console.Paging;
import org.entente.rumour.Medium;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourFilter;
import org.entente.rumour.RumourStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of stories with its filters, and what went to the channel for traded food; read only.
@Controller
@PreAuthorize("isAuthenticated()")
class RumourPages {

    private static final int LINES = 25;

    private final RumourBoard board;
    private final RumourWords words;
    private final InstantSource clock;

    RumourPages(RumourBoard board, RumourWords words, InstantSource clock) {
        this.board = board;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/rumours")
    String list(@RequestParam(name = "words", required = false) @Nullable String sought, @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String medium, @RequestParam(required = false) @Nullable String side, @RequestParam(defaultValue = "1") long page, Model model) {
        RumourFilter filter = new RumourFilter(typed(sought).orElse(null), one(RumourStatus.values(), status).orElse(null), one(Medium.values(), medium).orElse(null), typed(side).orElse(null));
        long total = board.count(filter);
        var address = UriComponentsBuilder.fromPath("/rumours").queryParam("words", typed(sought).orElse("")).queryParam("status", typed(status).orElse("")).queryParam("medium", typed(medium).orElse(""))
                .queryParam("side", typed(side).orElse("")).encode().build().toUriString();
        Paging paging = new Paging(Math.clamp(page, 1, Math.max(1, (total + LINES - 1) / LINES)), LINES, total, address);
        model.addAttribute("lines", lines(board.list(filter, paging.offset(), LINES)));
        model.addAttribute("paging", paging);
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !filter.equals(RumourFilter.ALL));
        model.addAttribute("statuses", RumourStatus.values());
        model.addAttribute("media", Medium.values());
        model.addAttribute("sides", Rumour.SIDES);
        return "rumour/list";
    }

    @GetMapping("/rumours/hand-overs")
    String handOvers(Model model) {
        model.addAttribute("lines", board.handOvers());
        return "rumour/hand-overs";
    }

    private List<StoryLine> lines(List<Rumour> stories) {
        Duration within = words.within();
        return stories.stream().map(each -> new StoryLine(each, words.status(each, within, clock.instant()))).toList();
    }

    private static Optional<String> typed(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(each -> !each.isEmpty() && each.length() <= 200);
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, @Nullable String name) {
        return List.of(all).stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
