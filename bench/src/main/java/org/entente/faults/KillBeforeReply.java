package org.entente.faults;

import java.time.Duration;
import java.util.List;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// The receiver has committed a bundle, and its reply never leaves: nobody but the receiver's database knows.
record KillBeforeReply(Government receiver) implements Fault {

    private static final Duration TO_STORE = Duration.ofSeconds(60);
    private static final Duration AN_ANSWERS_WAY = Duration.ofSeconds(1);

    @Override
    public String name() {
        return "kill -9 of " + receiver + "'s node between storing and replying";
    }

    @Override
    public String proves() {
        return "a bundle that was stored without the sender's knowing comes again and is held once, with the receipt that it got the first time";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        Site at = ground.site(receiver);
        Site sender = ground.other(at);
        StreamId stream = Ground.stream(sender);
        ground.moment();
        ground.wireFrom(sender).weather(Weather.NO_ANSWERS);
        Patience.await("A bundle stored at " + receiver + " whose answer was swallowed", TO_STORE, () -> isUnanswered(at, sender, stream));
        Site.kill(List.of(at.process().handle()));
    }

    /// Whether the receiver holds what the sender does not know of. A last answer may have been under way when answers began to get lost.
    private static boolean isUnanswered(Site receiver, Site sender, StreamId stream) throws InterruptedException {
        long receipted = sender.books().receiptedBy(receiver.government(), stream);
        boolean ahead = receiver.books().head(stream).sequence() > receipted;
        Thread.sleep(AN_ANSWERS_WAY);
        return ahead && sender.books().receiptedBy(receiver.government(), stream) == receipted;
    }

    @Override
    public void heal(Ground ground) throws Exception {
        Site at = ground.site(receiver);
        Wire wire = ground.wireFrom(ground.other(at));
        wire.cut();
        wire.weather(Weather.FAIR);
        ground.revive(at);
    }
}
