package org.entente.exercise.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.entente.api.Answers;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.evidence.Sha256;
import org.entente.exercise.Exercise;
import org.entente.exercise.ExerciseId;
import org.entente.exercise.Exercises;
import org.entente.exercise.OpenExercise;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// Exercises for systems: so that they, too, know what is not real.
@ApiController
class ExerciseRoutes {

    private final Exercises exercises;
    private final ThisNode node;
    private final InstantSource clock;

    ExerciseRoutes(Exercises exercises, ThisNode node, InstantSource clock) {
        this.exercises = exercises;
        this.node = node;
        this.clock = clock;
    }

    /// @param until    the first moment that no longer belongs to it for this side
    /// @param joinedAt when the partner joined
    /// @param standing how it stands for this side
    /// @param entry    hash of the entry that opened it
    record ExerciseSummary(String exercise, Government opener, Government partner, ScriptText name, Instant from, Instant until, @Nullable Instant joinedAt, Exercise.Standing standing, Sha256 entry) {}

    /// @param until the first moment that no longer belongs to it; at most 31 days after `from`
    record ExerciseBody(Government partner, @Size(min = 1, max = OpenExercise.LONGEST_NAME) ScriptText name, Instant from, Instant until) {}

    @GetMapping("/exercises")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    List<ExerciseSummary> listExercises() {
        Instant now = clock.instant();
        return exercises.all().stream().map(each -> summary(each, now)).toList();
    }

    @PostMapping("/exercises")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord openExercise(@RequestBody ExerciseBody body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(exercises.open(new OpenExercise(body.partner(), body.name(), body.from(), body.until()), officer.signatory()));
    }

    @PostMapping("/exercises/{exercise}/join")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord joinExercise(@PathVariable String exercise, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(exercises.join(known(exercise), officer.signatory()));
    }

    @PostMapping("/exercises/{exercise}/end")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord endExercise(@PathVariable String exercise, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(exercises.end(known(exercise), officer.signatory()));
    }

    private ExerciseSummary summary(Exercise each, Instant now) {
        var joined = each.joined();
        return new ExerciseSummary(each.id().toString(), each.id().opener(), each.id().partner(), each.name(), each.from(), each.end(node.government()), joined == null ? null : joined.time(),
                each.standing(node.government(), now), each.opened().hash());
    }

    private ExerciseId known(String exercise) {
        return exercises.all().stream().map(Exercise::id).filter(id -> id.toString().equals(exercise)).findFirst().orElseThrow(() -> RequestRefusedException.notFound(exercise));
    }
}
