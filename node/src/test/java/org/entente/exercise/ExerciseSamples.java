package org.entente.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// The standing stream of Hong Kong and Guangdong, kept in memory: each accepted ruling adds its entries to the stream of the side that states them.
final class ExerciseSamples {

    /// A Monday, 09:00 in Hong Kong.
    static final Instant BEGIN = Instant.parse("2015-09-14T01:00:00Z");
    static final Instant END = Instant.parse("2015-09-14T10:00:00Z");
    static final ExerciseId FIRST = ExerciseId.parse("HK-GD-2015-1");
    static final OpenExercise COMMAND = new OpenExercise(Government.GUANGDONG, ScriptText.hant("2015 年第三季食安聯合演習"), BEGIN, END);

    final List<Recorded> hongKong = new ArrayList<>();
    final List<Recorded> guangdong = new ArrayList<>();

    ExerciseRules at(Government side, Instant now) {
        return new ExerciseRules(side, subject -> all().stream().filter(each -> each.subject().equals(subject)).toList(), now);
    }

    ExerciseSamples take(Government side, Ruling ruling) {
        if (!(ruling instanceof Ruling.Accepted accepted)) {
            throw new AssertionError(ruling.toString());
        }
        accepted.statements().forEach(each -> state(side, each));
        return this;
    }

    Exercise exercise(ExerciseId id) {
        return new ExerciseHistory(id, all().stream().filter(each -> each.subject().equals(id.subject())).toList()).exercise().orElseThrow();
    }

    /// Hong Kong opens two, Guangdong joins both, leaves the first and Hong Kong ends it; Guangdong opens one that nobody joins.
    static ExerciseSamples story() {
        var samples = new ExerciseSamples();
        samples.take(Government.HONG_KONG, samples.at(Government.HONG_KONG, BEGIN).open(COMMAND));
        samples.take(Government.HONG_KONG, samples.at(Government.HONG_KONG, BEGIN).open(COMMAND));
        samples.take(Government.GUANGDONG, samples.at(Government.GUANGDONG, BEGIN).join(FIRST));
        samples.take(Government.GUANGDONG, samples.at(Government.GUANGDONG, BEGIN).join(ExerciseId.parse("HK-GD-2015-2")));
        samples.take(Government.GUANGDONG, samples.at(Government.GUANGDONG, BEGIN.plusSeconds(3600)).end(FIRST));
        samples.take(Government.HONG_KONG, samples.at(Government.HONG_KONG, BEGIN.plusSeconds(7200)).end(FIRST));
        return samples.take(Government.GUANGDONG, samples.at(Government.GUANGDONG, BEGIN).open(new OpenExercise(Government.HONG_KONG, ScriptText.hans("值班联络演练"), BEGIN, END)));
    }

    private List<Recorded> all() {
        var all = new ArrayList<>(hongKong);
        all.addAll(guangdong);
        return all;
    }

    private void state(Government side, Statement statement) {
        List<Recorded> own = side.equals(Government.HONG_KONG) ? hongKong : guangdong;
        var stream = new StreamId(side.code(), FIRST.agreement());
        long sequence = own.size() + 1;
        own.add(new Recorded(stream, sequence, Sha256.ofAscii(stream.source() + sequence), new UUID(0, sequence), BEGIN, new Actor(side + "-FHB", "1001"), statement.subject(), statement.clause(),
                statement.answers(), statement.fact()));
    }
}
