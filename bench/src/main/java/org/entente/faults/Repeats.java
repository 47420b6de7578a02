package org.entente.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// Hong Kong's bundles come again, in pieces, in any order, and after a restart; and some come so before their time. The lines between nodes are encrypted, so nobody can repeat what is on
/// them: whoever repeats has Hong Kong's transport key.
record Repeats() implements Fault {

    private static final int EARLY = 40;
    private static final int TIMES = 25;
    private static final int UNSEEN = 30;

    @Override
    public String name() {
        return "bundles that come twice, out of order and very late, also after a restart";
    }

    @Override
    public String proves() {
        return "a repeat is answered with the receipt that it got first, byte for byte; what comes before its time is held once its time has come";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        Site sender = ground.hongKong();
        Site receiver = ground.guangdong();
        StreamId stream = new StreamId(Government.HONG_KONG.code(), Ground.stream(sender).agreement());
        List<String> early = sender.books().entries(stream, 0, EARLY);
        Map<List<String>, String> answered = new HashMap<>();
        repeat(ground, stream, early, answered);
        outOfOrder(ground, sender, receiver);
        receiver.stop();
        ground.revive(receiver);
        repeat(ground, stream, early, answered);
    }

    /// Every piece has to be answered as it was before.
    private static void repeat(Ground ground, StreamId stream, List<String> early, Map<List<String>, String> answered) throws Exception {
        try (DoorCaller caller = caller(ground)) {
            for (List<String> known : List.copyOf(answered.keySet())) {
                mustRepeat(caller, stream, known, answered);
            }
            for (int i = 0; i < TIMES; i++) {
                int from = ground.chance().nextInt(early.size());
                mustRepeat(caller, stream, early.subList(from, from + 1 + ground.chance().nextInt(early.size() - from)), answered);
            }
        }
    }

    private static void mustRepeat(DoorCaller caller, StreamId stream, List<String> bundle, Map<List<String>, String> answered) throws Exception {
        for (int times = 0; times < 2; times++) {
            DoorCaller.Answer answer = caller.deliver(stream, bundle);
            String before = answered.putIfAbsent(bundle, answer.body());
            if (answer.status() != 200 || before != null && !before.equals(answer.body())) {
                throw new Attack.WrongAnswerException("a repeat was answered with " + answer.status() + " and another receipt than before");
            }
        }
    }

    /// Entries that the receiver has not seen yet, in pieces, in any order, some twice.
    private static void outOfOrder(Ground ground, Site sender, Site receiver) throws Exception {
        StreamId stream = Ground.stream(sender);
        ground.wireFrom(sender).weather(Weather.DOWN);
        long held = receiver.books().head(stream).sequence();
        Patience.await("New entries at " + sender.government(), Duration.ofSeconds(60), () -> sender.books().head(stream).sequence() >= held + UNSEEN);
        List<String> unseen = sender.books().entries(stream, held, held + UNSEEN);
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < unseen.size(); i += 3) {
            pieces.addAll(Collections.nCopies(1 + ground.chance().nextInt(2), unseen.subList(i, Math.min(unseen.size(), i + 3))));
        }
        Collections.shuffle(pieces, ground.chance());
        try (DoorCaller caller = caller(ground)) {
            for (List<String> piece : pieces) {
                DoorCaller.Answer answer = caller.deliver(stream, piece);
                if (answer.status() != 200 && answer.status() != 409) {
                    throw new Attack.WrongAnswerException("a piece that came before its time was answered with " + answer.status() + ": " + answer.body());
                }
            }
        }
        Patience.await("What came out of order", Duration.ofSeconds(60), () -> receiver.books().head(stream).sequence() >= held + UNSEEN);
    }

    private static DoorCaller caller(Ground ground) throws Exception {
        return new DoorCaller(ground.hongKong().home().keys().transport(), Attacks.authority(ground), ground.guangdong().door());
    }

    @Override
    public void heal(Ground ground) {
        ground.wireFrom(ground.hongKong()).weather(Weather.FAIR);
    }
}
