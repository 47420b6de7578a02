package org.entente.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.journal.Fact;
import org.entente.journal.WireForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of the facts about exercises stays as it is, for ever.
class ExerciseVocabularyTests {

    private final WireForm wire = new WireForm(new ExerciseVocabulary().exerciseFacts());

    static Stream<Map.Entry<String, Fact>> facts() {
        return Stream.of(
                Map.entry("exercise.opened.v1", new ExerciseOpened("HK-GD-2015-1", ExerciseSamples.COMMAND.name(), ExerciseSamples.BEGIN, ExerciseSamples.END)),
                Map.entry("exercise.joined.v1", new ExerciseJoined("HK-GD-2015-1")),
                Map.entry("exercise.ended.v1", new ExerciseEnded("HK-GD-2015-1", Instant.parse("2015-09-14T08:30:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheGoldenForm(Map.Entry<String, Fact> fact) {
        assertThat(wire.nameOf(fact.getValue())).isEqualTo(fact.getKey());
        assertThat(wire.write(fact.getValue())).isEqualTo(wire.golden(fact.getKey()));
        assertThat(wire.read(fact.getKey(), wire.golden(fact.getKey()))).isEqualTo(fact.getValue());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void readsAFormWithFieldsOfALaterVersion(Map.Entry<String, Fact> fact) {
        String later = wire.golden(fact.getKey()).replaceFirst("\\{", "{\"later\":true,");
        assertThat(wire.read(fact.getKey(), later)).isEqualTo(fact.getValue());
    }

    @Test
    void doesNotUnderstandAnExerciseOfOneSideOrWithoutTime() {
        assertThat(wire.read("exercise.joined.v1", "{\"exercise\":\"HK-HK-2015-1\"}")).isNull();
        assertThat(wire.read("exercise.opened.v1", wire.golden("exercise.opened.v1").replace("T10:00:00Z", "T01:00:00Z"))).isNull();
    }
}
