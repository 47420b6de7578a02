package org.entente.exercise;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Exercises as a table: a row for each, however the words of both sides arrive. What is said in another stream, or by a side that may not say it, changes nothing.
@Component
class ExerciseView implements View {

    private final JdbcClient jdbc;

    ExerciseView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "exercise";
    }

    @Override
    public String schema() {
        return "exercise_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(ExerciseOpened.class, ExerciseJoined.class, ExerciseEnded.class);
    }

    @Override
    public void apply(List<Recorded> entries) {
        for (Recorded entry : entries) {
            var fact = (ExerciseFact) entry.fact();
            if (entry.stream().agreement().equals(fact.id().agreement())) {
                apply(entry, fact);
            }
        }
    }

    private void apply(Recorded entry, ExerciseFact fact) {
        boolean opener = entry.government().equals(fact.id().opener());
        switch (fact) {
            case ExerciseOpened opened when opener -> open(entry, opened);
            case ExerciseJoined joined when !opener -> join(entry, joined);
            case ExerciseEnded ended -> end(ended, opener ? "opener_ended_at" : "partner_ended_at");
            case ExerciseOpened _, ExerciseJoined _ -> { }
        }
    }

    private void open(Recorded entry, ExerciseOpened fact) {
        ExerciseId id = fact.id();
        jdbc.sql("""
                insert into exercise (exercise, opener, partner, name, name_script, starts_at, ends_at, opened_at, opened_sequence, opened_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(fact.exercise(), id.opener().code(), id.partner().code(), fact.name().text(), fact.name().script().name(), Timestamp.from(fact.from()), Timestamp.from(fact.until()),
                        Timestamp.from(entry.time()), entry.sequence(), entry.hash().hex())
                .update();
    }

    private void join(Recorded entry, ExerciseJoined fact) {
        jdbc.sql("update exercise set joined_at = ?, joined_sequence = ?, joined_hash = ? where exercise = ? and joined_at is null")
                .params(Timestamp.from(entry.time()), entry.sequence(), entry.hash().hex(), fact.exercise()).update();
    }

    private void end(ExerciseEnded fact, String column) {
        jdbc.sql("update exercise set " + column + " = least(" + column + ", cast(? as timestamptz)) where exercise = ?").params(Timestamp.from(fact.at()), fact.exercise()).update();
    }
}
