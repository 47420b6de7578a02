package org.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.JournalSamples.Said;
import org.junit.jupiter.api.Test;

class RecentTests {

    private static final StreamId STREAM = new StreamId("HK", JournalSamples.AGREEMENT);

    private final Recent recent = new Recent();

    @Test
    void handsOutWhatFollowsAPlace() {
        recent.add(entries(5, 9));
        assertThat(recent.after(6, 2)).extracting(Follower.Positioned::position).containsExactly(7L, 8L);
        assertThat(recent.after(9, 10)).isEmpty();
        assertThat(recent.signed(STREAM, 7, 10)).containsExactly("jws 8", "jws 9");
    }

    @Test
    void saysNothingAboutWhatItDoesNotKeepAnyMore() {
        recent.add(entries(1, Recent.MOST + 10));
        assertThat(recent.after(9, 10)).isEmpty();
        assertThat(recent.signed(STREAM, 9, 10)).isEmpty();
        assertThat(recent.after(10, 10)).hasSize(10);
    }

    @Test
    void forgetsWhatStandsBeforeEntriesOfAnotherProcess() {
        recent.add(entries(1, 5));
        recent.add(entries(8, 9));
        assertThat(recent.after(3, 10)).isEmpty();
        assertThat(recent.signed(STREAM, 3, 10)).isEmpty();
        assertThat(recent.after(7, 10)).hasSize(2);
    }

    @Test
    void keepsLittleOfWhatIsLong() {
        String large = "x".repeat(200_000);
        recent.add(LongStream.rangeClosed(1, 100).mapToObj(place -> applied(place, large)).toList());
        assertThat(recent.after(99, 10)).hasSize(1);
        assertThat(recent.after(50, 10)).isEmpty();
    }

    @Test
    void knowsItsLastPlaceAndWhereStreamsEnded() {
        assertThat(recent.isLast(0)).as("before anything was applied here it cannot be told").isFalse();
        recent.add(entries(1, 5));
        assertThat(recent.isLast(5)).isTrue();
        assertThat(recent.isLast(4)).isFalse();
        assertThat(recent.head(STREAM)).isEmpty();
        recent.ended(Map.of(STREAM, new StreamHead(5, Sha256.ofAscii("jws 5"))));
        recent.ended(Map.of(new StreamId("GD", JournalSamples.AGREEMENT), StreamHead.EMPTY));
        assertThat(recent.head(STREAM)).contains(new StreamHead(5, Sha256.ofAscii("jws 5")));
        assertThat(recent.heads()).hasSize(2);
    }

    private static List<Recent.Applied> entries(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(place -> applied(place, "jws " + place)).toList();
    }

    private static Recent.Applied applied(long place, String jws) {
        return new Recent.Applied(place,
                new Recorded(STREAM, place, Sha256.ofAscii(jws), new UUID(0, place), Instant.EPOCH, new Actor("HK-TEST", "1001"), "A", null, List.of(), new Said("word")), jws);
    }
}
