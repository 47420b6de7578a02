package org.entente.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.entente.party.Government;

/// Which faults a run injects.
///
/// @param rate    entries that each side states in a second
/// @param first   in an order that the seed decides
/// @param inOrder afterwards, one after the other
record Plan(int rate, List<Fault> first, List<Fault> inOrder) {

    /// How long everything may take to become well again.
    static final Duration TO_RECOVER = Duration.ofSeconds(150);

    private static final List<Government> SIDES = List.of(Government.HONG_KONG, Government.GUANGDONG);

    /// A few of everything that takes no long time: for `./entente test`.
    static Plan brief() {
        return new Plan(20, List.of(new KillBackend(Government.HONG_KONG), new KillServer(Government.GUANGDONG), BadWeather.cutting(9_000), BadWeather.noAnswers(),
                new KillBeforeReply(Government.GUANGDONG)), Attacks.brief(Duration.ofSeconds(5)));
    }

    /// What takes no long time, once, in under five minutes.
    static Plan quick() {
        List<Fault> first = new ArrayList<>();
        for (Government each : SIDES) {
            first.addAll(List.of(new KillServer(each), new KillBackend(each)));
        }
        first.addAll(List.of(new KillNode(Government.HONG_KONG), new KillBeforeReply(Government.GUANGDONG), new KillEverything(), new Frozen(Government.GUANGDONG, Duration.ofSeconds(3))));
        first.addAll(List.of(BadWeather.down(Duration.ofSeconds(5)), BadWeather.slow(Duration.ofSeconds(4)), BadWeather.cutting(9_000), BadWeather.noAnswers(),
                BadWeather.halfOpen(false)));
        List<Fault> inOrder = new ArrayList<>(Attacks.brief(Duration.ofSeconds(15)));
        inOrder.addAll(List.of(new DatabaseRefuses(Government.HONG_KONG, Duration.ofSeconds(3)),
                new WrongClock(Government.GUANGDONG, Duration.ofHours(1)), new Rollover(Government.HONG_KONG, "signing"), new RestoredBackup(false, true)));
        return new Plan(30, first, inOrder);
    }

    static Plan whole() {
        List<Fault> first = new ArrayList<>();
        for (Government each : SIDES) {
            first.addAll(Collections.nCopies(8, new KillNode(each)));
            first.addAll(Collections.nCopies(9, new KillServer(each)));
            first.addAll(Collections.nCopies(9, new KillBackend(each)));
            first.addAll(Collections.nCopies(3, new KillBeforeReply(each)));
            first.add(new Frozen(each, Duration.ofSeconds(10)));
        }
        first.addAll(Collections.nCopies(2, new KillEverything()));
        LongStream.of(4_000, 9_000, 20_000, 60_000, 200_000).mapToObj(BadWeather::cutting).forEach(first::add);
        first.addAll(Collections.nCopies(3, BadWeather.noAnswers()));
        first.addAll(List.of(BadWeather.down(Duration.ofSeconds(60)), BadWeather.slow(Duration.ofSeconds(15)), BadWeather.halfOpen(false), BadWeather.halfOpen(true)));
        List<Fault> inOrder = new ArrayList<>(Attacks.all());
        inOrder.addAll(List.of(new Repeats(), new SecondProcess(), new SeparateHosts()));
        for (Government each : SIDES) {
            inOrder.addAll(List.of(new DatabaseRefuses(each, Duration.ofSeconds(8)), new FailingSync(each), new DiskFull(each), new WrongClock(each, Duration.ofHours(1)), new WrongClock(each, Duration.ofHours(-1)),
                    new Rollover(each, "signing"), new Rollover(each, "transport")));
        }
        inOrder.addAll(List.of(new RestoredBackup(false, true), new RestoredBackup(true, true), new RestoredBackup(false, false), new RestoredBackup(true, false)));
        return new Plan(40, first, inOrder);
    }

    /// Only the faults whose names have some words in them.
    Plan only(List<String> words) {
        return new Plan(rate, named(first, words), named(inOrder, words));
    }

    private static List<Fault> named(List<Fault> faults, List<String> words) {
        return faults.stream().filter(each -> words.stream().anyMatch(each.name()::contains)).toList();
    }

    List<Fault> faults(Random chance) {
        List<Fault> faults = new ArrayList<>(first);
        Collections.shuffle(faults, chance);
        faults.addAll(inOrder);
        return faults;
    }
}
