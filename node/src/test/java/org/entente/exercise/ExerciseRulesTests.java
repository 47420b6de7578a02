package org.entente.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exercise.ExerciseSamples.BEGIN;
import static org.entente.exercise.ExerciseSamples.COMMAND;
import static org.entente.exercise.ExerciseSamples.END;
import static org.entente.exercise.ExerciseSamples.FIRST;
import static org.entente.party.Government.GUANGDONG;
import static org.entente.party.Government.HONG_KONG;

import java.time.Duration;
import java.time.Instant;
import org.entente.exercise.Exercise.Standing;
import org.entente.journal.Ruling;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

class ExerciseRulesTests {

    private final ExerciseSamples samples = new ExerciseSamples();

    @Test
    void numbersExercisesOneAfterTheOther() {
        open().take(HONG_KONG, samples.at(HONG_KONG, BEGIN).open(COMMAND));
        assertThat(samples.hongKong).extracting(each -> each.subject()).containsExactly("exercise/HK-GD-2015-1", "exercise/HK-GD-2015-2");
    }

    @Test
    void whoOpenedItTakesPartFromTheBeginningAndTheOtherFromWhenItJoins() {
        open();
        assertThat(standing(HONG_KONG, BEGIN.minusSeconds(1))).isEqualTo(Standing.PLANNED);
        assertThat(standing(HONG_KONG, BEGIN)).isEqualTo(Standing.RUNNING);
        assertThat(standing(GUANGDONG, BEGIN)).isEqualTo(Standing.ASKED);
        samples.take(GUANGDONG, samples.at(GUANGDONG, BEGIN).join(FIRST));
        assertThat(standing(GUANGDONG, BEGIN)).isEqualTo(Standing.RUNNING);
    }

    @Test
    void endsByItselfAtItsEnd() {
        open();
        assertThat(standing(HONG_KONG, END.minusMillis(1))).isEqualTo(Standing.RUNNING);
        assertThat(standing(HONG_KONG, END)).isEqualTo(Standing.OVER);
        assertThat(standing(GUANGDONG, END)).isEqualTo(Standing.OVER);
        assertThat(samples.at(GUANGDONG, END).join(FIRST)).isEqualTo(Ruling.refuse(new ExerciseRefusal.Over("HK-GD-2015-1", END)));
    }

    @Test
    void whoOpenedItEndsItForBothAndTheOtherForItselfAlone() {
        Instant noon = BEGIN.plus(Duration.ofHours(3));
        open().take(GUANGDONG, samples.at(GUANGDONG, BEGIN).join(FIRST));
        samples.take(GUANGDONG, samples.at(GUANGDONG, noon).end(FIRST));
        assertThat(standing(GUANGDONG, noon)).isEqualTo(Standing.OVER);
        assertThat(standing(HONG_KONG, noon)).isEqualTo(Standing.RUNNING);
        assertThat(samples.at(GUANGDONG, noon).end(FIRST)).isEqualTo(Ruling.refuse(new ExerciseRefusal.Over("HK-GD-2015-1", noon)));
        samples.take(HONG_KONG, samples.at(HONG_KONG, noon.plusSeconds(60)).end(FIRST));
        assertThat(standing(HONG_KONG, noon.plusSeconds(60))).isEqualTo(Standing.OVER);
    }

    @Test
    void refusesTimesThatCannotBe() {
        assertThat(opening(END, BEGIN)).isEqualTo(Ruling.refuse(new ExerciseRefusal.EndsBeforeItBegins()));
        assertThat(opening(BEGIN, BEGIN.plus(Duration.ofDays(32)))).isEqualTo(Ruling.refuse(new ExerciseRefusal.TooLong(31)));
        assertThat(opening(BEGIN.minus(Duration.ofHours(2)), END)).isEqualTo(Ruling.refuse(new ExerciseRefusal.BeginsInThePast()));
        assertThat(opening(BEGIN.minusSeconds(60), BEGIN)).isEqualTo(Ruling.refuse(new ExerciseRefusal.BeginsInThePast()));
    }

    @Test
    void onlyTheSideThatWasAskedJoinsAndOnce() {
        open();
        assertThat(samples.at(HONG_KONG, BEGIN).join(FIRST)).isEqualTo(Ruling.refuse(new ExerciseRefusal.NotAskedToJoin("HK-GD-2015-1")));
        assertThat(samples.at(GUANGDONG, BEGIN).end(FIRST)).isEqualTo(Ruling.refuse(new ExerciseRefusal.NotTakingPart("HK-GD-2015-1")));
        samples.take(GUANGDONG, samples.at(GUANGDONG, BEGIN).join(FIRST));
        assertThat(samples.at(GUANGDONG, BEGIN).join(FIRST)).isEqualTo(Ruling.refuse(new ExerciseRefusal.AlreadyJoined("HK-GD-2015-1")));
        assertThat(samples.at(GUANGDONG, BEGIN).join(ExerciseId.parse("HK-GD-2015-7"))).isEqualTo(Ruling.refuse(new ExerciseRefusal.NoSuchExercise("HK-GD-2015-7")));
    }

    @Test
    void joiningAnswersTheOpening() {
        open().take(GUANGDONG, samples.at(GUANGDONG, BEGIN).join(FIRST));
        assertThat(samples.guangdong.getFirst().answers()).containsExactly(samples.hongKong.getFirst().hash());
    }

    private ExerciseSamples open() {
        return samples.take(HONG_KONG, samples.at(HONG_KONG, BEGIN).open(COMMAND));
    }

    private Ruling opening(Instant from, Instant until) {
        return samples.at(HONG_KONG, BEGIN).open(new OpenExercise(GUANGDONG, ScriptText.hant("演習"), from, until));
    }

    private Standing standing(org.entente.party.Government side, Instant now) {
        return samples.exercise(FIRST).standing(side, now);
    }
}
