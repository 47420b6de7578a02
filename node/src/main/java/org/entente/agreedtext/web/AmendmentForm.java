package org.entente.agreedtext.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.agreedtext.ClauseChange;
import org.entente.agreedtext.ProposeAmendment;
import org.entente.console.FormReader;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an amendment is proposed: up to three changes.
record AmendmentForm(@Nullable List<ChangeForm> changes, @Nullable String applies, @Nullable String reason) {

    static final int ROWS = 3;

    AmendmentForm {
        List<ChangeForm> rows = new ArrayList<>(changes == null ? List.of() : changes);
        while (rows.size() < ROWS) {
            rows.add(new ChangeForm(null, null, null, null));
        }
        changes = rows;
    }

    static AmendmentForm about(@Nullable String clause) {
        return new AmendmentForm(List.of(new ChangeForm(null, clause, null, null)), null, null);
    }

    Optional<ProposeAmendment> command(FormReader read) {
        List<ChangeForm> rows = changes == null ? List.of() : changes;
        List<ClauseChange> stated = IntStream.range(0, rows.size()).filter(at -> at == 0 || !rows.get(at).isEmpty()).mapToObj(at -> rows.get(at).command(read, "changes[" + at + "]")).flatMap(Optional::stream).toList();
        LocalDate day = read.day("applies", applies);
        if (day == null && (applies == null || applies.isBlank())) {
            read.wrong("applies", "console.form.missing");
        }
        String why = read.requiredLine("reason", reason, 1_000);
        return day == null || why == null || read.failed() ? Optional.empty() : Optional.of(new ProposeAmendment(stated, day, why));
    }
}
