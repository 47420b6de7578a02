package org.entente.exercise.web;

import java.time.InstantSource;
import java.util.List;
import org.entente.console.RunningExercises;
import org.entente.exercise.Exercise;
import org.entente.exercise.Exercises;
import org.entente.script.ScriptText;
import org.springframework.stereotype.Component;

/// The names on the yellow strip.
@Component
class ExerciseStrip implements RunningExercises {

    private final Exercises exercises;
    private final InstantSource clock;

    ExerciseStrip(Exercises exercises, InstantSource clock) {
        this.exercises = exercises;
        this.clock = clock;
    }

    @Override
    public List<ScriptText> names() {
        return exercises.running(clock.instant()).stream().map(Exercise::name).toList();
    }
}
