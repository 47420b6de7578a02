package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exchange.TrialNode.isAllThere;
import static org.entente.exchange.TrialNode.soon;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.exchange.TrialNode.Doors;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.Test;

/// Two processes of Hong Kong on one database, and a peer.
class SharedWorkTests {

    @Test
    void oneProcessSendsAndTheOtherGoesOnWhenItIsGone() {
        Doors doors = Doors.choose();
        TestDatabase shared = TestDatabase.fresh();
        TrialNode first = new TrialNode(Government.HONG_KONG, doors, shared, TestKeys.folder(Government.HONG_KONG), Government.GUANGDONG);
        TrialNode second = new TrialNode(Government.HONG_KONG, doors.with(Government.HONG_KONG, 0), shared, TestKeys.folder(Government.HONG_KONG), Government.GUANGDONG);
        try (second; first; TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG)) {
            first.start();
            first.say("before the other came");
            isAllThere(first, guangdong);
            second.start();
            // Its data folder is new: it states nothing before the peer has been compared with, by whichever process.
            soon(() -> assertThat(second.bean(Deliveries.class).doubt()).isEmpty());
            IntStream.range(0, 20).forEach(i -> (i % 2 == 0 ? first : second).say("word " + i));
            isAllThere(first, guangdong);
            assertThat(TrialNode.numbers(guangdong.held(first.stream()))).containsExactlyElementsOf(IntStream.rangeClosed(1, 21).mapToObj(Long::valueOf).toList());
            assertThat(receiptsGot(first)).isPositive();
            assertThat(receiptsGot(second)).as("sent without the lease").isZero();
            first.stop();
            second.say("the first is gone");
            isAllThere(second, guangdong);
            assertThat(receiptsGot(second)).isPositive();
            assertThat(Stream.of(second, guangdong).map(each -> each.held(second.stream())).map(List::size)).containsOnly(22);
        }
    }

    private static double receiptsGot(TrialNode node) {
        return node.bean(MeterRegistry.class).get("entente.receipts").tag("direction", "got").counter().count();
    }
}
