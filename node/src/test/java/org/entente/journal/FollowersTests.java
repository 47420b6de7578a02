package org.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowersTests {

    private final JournalSamples hongKong = JournalSamples.of(Government.HONG_KONG);
    private final Slow slow = new Slow();
    private final Followers followers = hongKong.followers(slow);

    @AfterEach
    void close() {
        followers.stop();
        hongKong.close();
    }

    @Test
    void takesManyEntriesAtATimeWhileTheyComeWithoutALull() {
        followers.start();
        IntStream.range(0, 30).forEach(i -> hongKong.say("A", "word " + i));
        await().atMost(Duration.ofSeconds(60)).until(() -> slow.position() == 30);
        assertThat(slow.seen).isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
        assertThat(slow.pieces).hasSizeLessThan(15);
    }

    @Test
    void beginsWithWhatWasRecordedBeforeItStarted() {
        hongKong.say("A", "one");
        hongKong.say("A", "two");
        followers.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> slow.position() == 2);
        assertThat(slow.seen).containsExactly(1L, 2L);
    }

    @Test
    void saysWhenThereIsNothingLeft() {
        hongKong.say("A", "one");
        followers.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> slow.caughtUpAt.contains(1L));
        hongKong.say("A", "two");
        await().atMost(Duration.ofSeconds(60)).until(() -> slow.caughtUpAt.contains(2L));
    }

    private static final class Slow implements Follower {

        private final List<Long> seen = new CopyOnWriteArrayList<>();
        private final List<Integer> pieces = new CopyOnWriteArrayList<>();
        private final List<Long> caughtUpAt = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public long position() {
            return seen.isEmpty() ? 0 : seen.getLast();
        }

        @Override
        public void follow(List<Positioned> entries) {
            pieces.add(entries.size());
            entries.forEach(each -> seen.add(each.position()));
        }

        @Override
        public void caughtUp() {
            caughtUpAt.add(position());
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(60);
        }
    }
}
