package org.entente.exercise;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;

/// What a side may state about exercises.
///
/// @param about all entries about a subject in the stream of both sides
/// @param now   the time of the decision
record ExerciseRules(Government own, Function<String, List<Recorded>> about, Instant now) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");
    /// How long ago an exercise may begin that is opened now: while somebody fills in the form.
    private static final Duration BACK = Duration.ofHours(1);

    ExerciseRules {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    Ruling open(OpenExercise command) {
        if (!command.from().isBefore(command.until())) {
            return Ruling.refuse(new ExerciseRefusal.EndsBeforeItBegins());
        }
        if (Duration.between(command.from(), command.until()).compareTo(ExerciseOpened.LONGEST) > 0) {
            return Ruling.refuse(new ExerciseRefusal.TooLong(ExerciseOpened.LONGEST.toDays()));
        }
        if (command.from().isBefore(now.minus(BACK)) || !command.until().isAfter(now)) {
            return Ruling.refuse(new ExerciseRefusal.BeginsInThePast());
        }
        ExerciseId id = next(command.partner());
        return Ruling.accept(new Statement(new ExerciseOpened(id.toString(), command.name(), command.from(), command.until()), id.subject(), null));
    }

    Ruling join(ExerciseId id) {
        List<Recorded> held = about.apply(id.subject());
        Optional<Exercise> exercise = new ExerciseHistory(id, held).exercise();
        if (exercise.isEmpty()) {
            return Ruling.refuse(new ExerciseRefusal.NoSuchExercise(id.toString()));
        }
        if (!own.equals(id.partner())) {
            return Ruling.refuse(new ExerciseRefusal.NotAskedToJoin(id.toString()));
        }
        if (exercise.get().joined() != null) {
            return Ruling.refuse(new ExerciseRefusal.AlreadyJoined(id.toString()));
        }
        return stillOn(exercise.get()).orElseGet(() -> Ruling.accept(new Statement(new ExerciseJoined(id.toString()), id.subject(), null, opening(exercise.get(), held))));
    }

    Ruling end(ExerciseId id) {
        List<Recorded> held = about.apply(id.subject());
        Optional<Exercise> exercise = new ExerciseHistory(id, held).exercise();
        if (exercise.isEmpty()) {
            return Ruling.refuse(new ExerciseRefusal.NoSuchExercise(id.toString()));
        }
        if (!exercise.get().takesPart(own)) {
            return Ruling.refuse(new ExerciseRefusal.NotTakingPart(id.toString()));
        }
        return stillOn(exercise.get()).orElseGet(() -> Ruling.accept(new Statement(new ExerciseEnded(id.toString(), now), id.subject(), null, opening(exercise.get(), held))));
    }

    private Optional<Ruling> stillOn(Exercise exercise) {
        Instant end = exercise.end(own);
        return now.isBefore(end) ? Optional.empty() : Optional.of(Ruling.refuse(new ExerciseRefusal.Over(exercise.id().toString(), end)));
    }

    private ExerciseId next(Government partner) {
        int year = now.atZone(ZONE).getYear();
        return IntStream.rangeClosed(1, ExerciseId.MOST).mapToObj(number -> new ExerciseId(own, partner, year, number)).filter(id -> about.apply(id.subject()).isEmpty()).findFirst().orElseThrow();
    }

    private static Recorded[] opening(Exercise exercise, List<Recorded> held) {
        return held.stream().filter(each -> each.hash().equals(exercise.opened().hash())).toArray(Recorded[]::new);
    }
}
