package org.entente.drafting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.agreement.Parameters;
import org.entente.channel.ChannelChoice;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.ContentChanges;
import org.entente.foodsafety.CurrentContent;
import org.entente.foodsafety.Missing;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.Recurrence;
import org.entente.foodsafety.Recurrences;
import org.springframework.stereotype.Component;

/// Checks a draft: what keeps it from being sent, what should be put right, and what the officer may want to know.
@Component
class DraftChecks {

    /// How far back earlier notifications of the same firm, hazard or product are shown.
    private static final int YEARS = 5;

    private final Parameters parameters;
    private final Recurrences recurrences;
    private final NotificationBoard board;

    DraftChecks(Parameters parameters, Recurrences recurrences, NotificationBoard board) {
        this.parameters = parameters;
        this.recurrences = recurrences;
        this.board = board;
    }

    DraftCheck of(Draft draft, Instant now) {
        NotificationContent content = draft.content();
        Correction correction = draft.correction();
        List<DraftCheck.Finding> findings = new ArrayList<>();
        findings.addAll(required(content, now));
        findings.addAll(correction == null ? channel(draft) : correction(draft, correction));
        findings.addAll(missing(content.missing()));
        findings.addAll(new ContentDoubts(content).found());
        if (correction == null) {
            findings.addAll(lateness(content, now));
        }
        before(draft, now).stream().map(each -> recurrence(each, content)).forEach(findings::add);
        return new DraftCheck(findings.stream().sorted(java.util.Comparator.comparing(DraftCheck.Finding::severity)).toList());
    }

    private List<Recurrence> before(Draft draft, Instant now) {
        return draft.correction() == null ? recurrences.of(draft.content(), YEARS, now) : recurrences.of(draft.correction().of(), draft.content(), YEARS, now);
    }

    private List<DraftCheck.Finding> correction(Draft draft, Correction correction) {
        List<DraftCheck.Finding> findings = new ArrayList<>();
        if (correction.reason() == null) {
            findings.add(blocking("correction", "drafting.check.correction"));
        }
        if (draft.state().open() && board.current(correction.of()).filter(correction::outdated).isPresent()) {
            findings.add(blocking("", "drafting.check.outdated"));
        }
        if (ContentChanges.between(correction.before(), new CurrentContent(draft.content(), draft.attachments())).isEmpty()) {
            findings.add(blocking("", "drafting.check.unchanged"));
        }
        return findings;
    }

    private static List<DraftCheck.Finding> required(NotificationContent content, Instant now) {
        List<DraftCheck.Finding> findings = new ArrayList<>();
        if (content.kind() == null) {
            findings.add(blocking("kind", "drafting.check.kind"));
        }
        if (content.classification() == null) {
            findings.add(blocking("classification", "drafting.check.classification"));
        }
        if (content.title() == null || content.title().text().isBlank()) {
            findings.add(blocking("title", "drafting.check.title"));
        }
        if (content.riskKnownAt() != null && content.riskKnownAt().isAfter(now.plus(Duration.ofMinutes(2)))) {
            findings.add(blocking("riskKnownAt", "drafting.check.future"));
        }
        return findings;
    }

    private static List<DraftCheck.Finding> channel(Draft draft) {
        if (draft.channel() == null) {
            return List.of(blocking("channel", "drafting.check.channel"));
        }
        return draft.channel().way().map(way -> way == ChannelChoice.OTHER ? List.of(blocking("channel", "drafting.check.channel-other")) : List.<DraftCheck.Finding>of())
                .orElseGet(() -> List.of(blocking("channel", "drafting.check.channel-undecided")));
    }

    /// Nothing that is merely missing blocks: it goes out marked incomplete, with a clock (FS-1.5).
    private static List<DraftCheck.Finding> missing(Set<Missing> missing) {
        return missing.stream().map(each -> new DraftCheck.Finding(DraftCheck.Severity.WARNING, field(each), "drafting.check.missing." + each, List.of())).toList();
    }

    private List<DraftCheck.Finding> lateness(NotificationContent content, Instant now) {
        Duration most = parameters.duration(Notifications.AGREEMENT, "alert.send-hours");
        boolean late = content.classification() == Classification.ALERT && content.riskKnownAt() != null && content.riskKnownAt().plus(most).isBefore(now);
        return late ? List.of(new DraftCheck.Finding(DraftCheck.Severity.WARNING, "riskKnownAt", "drafting.check.late", List.of(most.toHours()))) : List.of();
    }

    private static DraftCheck.Finding recurrence(Recurrence recurrence, NotificationContent content) {
        String field = switch (recurrence.kind()) {
            case OPERATOR -> DraftCheck.row("operators", content.operators(), firm -> firm.names().contains(recurrence.asked()));
            case HAZARD -> DraftCheck.row("hazards", content.hazards(), hazard -> hazard.agent().equals(recurrence.asked()));
            case PRODUCT -> "product";
        };
        return new DraftCheck.Finding(DraftCheck.Severity.ADVICE, field, "drafting.check.recurrence." + recurrence.kind(),
                List.of(recurrence.asked().text(), recurrence.total(), recurrence.before().getFirst().reference().toString()));
    }

    private static DraftCheck.Finding blocking(String field, String key) {
        return new DraftCheck.Finding(DraftCheck.Severity.BLOCKING, field, key, List.of());
    }

    private static String field(Missing missing) {
        return switch (missing) {
            case SCOPE -> "essentials.scope";
            case CONTROL_MEASURES -> "essentials.controlMeasures";
            case PRECAUTIONS -> "essentials.precautions";
            case RISK_DECISION -> "risk";
            case RISK_KNOWN_AT -> "riskKnownAt";
            case PRODUCT -> "product";
            case LOTS -> "lots";
            case HAZARDS -> "hazards";
            case OPERATORS -> "operators";
            case POLICY_CHANGE -> "policy";
            case RECALL_QUANTITIES -> "recall";
        };
    }
}
