package org.entente.presscheck;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the table of press checks. Request and unverified publication come from the asker's stream, the answer from the stream of the side that was asked, each
/// after the request: so that their order of arrival leaves no trace.
@Component
class PressTables implements View {

    private final JdbcClient jdbc;

    PressTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "press-checks";
    }

    @Override
    public String schema() {
        return "presscheck_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(PressCheckRequested.class, PressCheckAnswered.class, PublishedUnverified.class);
    }

    @Override
    public void apply(List<Recorded> entries) {
        for (Recorded entry : entries) {
            PressReference.tryParse(entry.subject()).ifPresent(reference -> apply(reference, entry));
        }
    }

    private void apply(PressReference reference, Recorded entry) {
        switch ((PressFact) entry.fact()) {
            case PressCheckRequested asked -> request(reference, entry, asked);
            case PressCheckAnswered answered -> jdbc.sql("update press_check set verdict = ?, answered_at = ? where reference = ? and addressee = ? and answered_at is null")
                    .params(answered.verdict().name(), Timestamp.from(entry.time()), reference.toString(), entry.government().code()).update();
            case PublishedUnverified published -> jdbc.sql("update press_check set unverified_at = ? where reference = ? and owner = ? and unverified_at is null")
                    .params(Timestamp.from(entry.time()), reference.toString(), entry.government().code()).update();
        }
    }

    private void request(PressReference reference, Recorded entry, PressCheckRequested asked) {
        if (!entry.government().equals(reference.owner())) {
            return;
        }
        jdbc.sql("""
                insert into press_check (reference, owner, year, number, addressee, exercise, title, title_script, notification, requested_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (reference) do nothing""")
                .params(java.util.Arrays.asList(reference.toString(), reference.owner().code(), reference.number().year(), reference.number().number(), asked.addressee(), asked.exercise(),
                        asked.text().title().text(), asked.text().title().script().name(), asked.notification() == null ? null : asked.notification().toString(), Timestamp.from(entry.time()),
                        Timestamp.from(asked.dueAt())))
                .update();
    }
}
