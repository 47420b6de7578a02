package org.entente.foodsafety.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.entente.api.ApiController;
import org.entente.api.Cursor;
import org.entente.api.FactNames;
import org.entente.api.Page;
import org.entente.api.RequestRefusedException;
import org.entente.console.Text;
import org.entente.foodsafety.CaseState;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationFilter;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationLine;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Recurrence;
import org.entente.foodsafety.Recurrences;
import org.entente.foodsafety.Statistics;
import org.entente.foodsafety.StatisticsLine;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Notifications as lists and one by one, what was named before, and the statistics; read only.
@ApiController
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
class NotificationRoutes {

    private final NotificationBoard board;
    private final Recurrences recurrences;
    private final Statistics statistics;
    private final FactNames names;
    private final Clock clock;

    NotificationRoutes(NotificationBoard board, Recurrences recurrences, Statistics statistics, FactNames names, Clock clock) {
        this.board = board;
        this.recurrences = recurrences;
        this.statistics = statistics;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/notifications")
    ResponseEntity<Page<NotificationLine>> listNotifications(@RequestParam(required = false) NotificationFilter.@Nullable Direction direction, @RequestParam(required = false) @Nullable NotificationKind kind,
            @RequestParam(required = false) @Nullable Classification classification, @RequestParam(required = false) @Nullable CaseState state, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Boolean exercise, @RequestParam(required = false) @Nullable LocalDate from, @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        NotificationFilter filter = new NotificationFilter(direction, kind, classification, state, text, exercise, from, to);
        Optional<List<String>> last = Cursor.read(cursor, 2);
        List<NotificationLine> found = board.after(filter, last.map(keys -> moment(keys.get(0))).orElse(null), last.map(keys -> known(keys.get(1))).orElse(null), limit + 1);
        return Page.of(found, limit, each -> Cursor.of(each.issuedAt(), each.reference())).answer();
    }

    @GetMapping("/notifications/{reference}")
    NotificationDetail showNotification(@PathVariable String reference, @AuthenticationPrincipal Officer officer) {
        return board.find(known(reference), officer.signatory()).map(found -> NotificationDetail.of(found, names)).orElseThrow(() -> RequestRefusedException.notFound(reference));
    }

    @GetMapping("/notifications/{reference}/recurrences")
    List<Recurrence> listRecurrences(@PathVariable String reference, @RequestParam(defaultValue = "5") @Min(1) @Max(50) int years, @AuthenticationPrincipal Officer officer) {
        return board.find(known(reference), officer.signatory()).map(found -> recurrences.of(found.reference(), found.content(), years, clock.instant()))
                .orElseThrow(() -> RequestRefusedException.notFound(reference));
    }

    @GetMapping("/statistics")
    List<StatisticsLine> showStatistics() {
        return statistics.lines();
    }

    /// The reference that a path names.
    static NotificationReference known(String reference) {
        return NotificationReference.tryParse(reference).orElseThrow(() -> RequestRefusedException.notFound(reference));
    }

    private static Instant moment(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeParseException notOurs) {
            throw RequestRefusedException.parameter("cursor", Text.of("api.fault.cursor"));
        }
    }
}
