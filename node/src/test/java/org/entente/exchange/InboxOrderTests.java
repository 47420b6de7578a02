package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.evidence.SignedReceipt;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever order a stream's entries come in, cut into whatever bundles, some of them twice, some of them wrong: in the end the journal holds the stream.
class InboxOrderTests {

    private static final int ENTRIES = 30;

    private static TrialNode guangdong;

    @BeforeAll
    static void open() {
        guangdong = TrialNode.started(Government.GUANGDONG, TrialNode.Doors.choose(), Government.HONG_KONG);
    }

    @AfterAll
    static void close() {
        guangdong.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void holdsTheStreamWhateverTheOrder(long seed) {
        guangdong.jdbc().sql("truncate journal.waiting, journal.attachment_named, journal.entry, journal.stream, exchange.receipt_given, exchange.held, exchange.rejected, exchange.fork").update();
        guangdong.jdbc().sql("update journal.head set position = 0, applied = 0, mark = 0").update();
        Random chance = new Random(seed);
        TrialStream stream = TrialStream.of(Government.HONG_KONG).grow(ENTRIES);
        Map<List<String>, String> answered = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            int from = chance.nextInt(ENTRIES);
            List<String> bundle = new ArrayList<>(stream.part(from, from + 1 + chance.nextInt(ENTRIES - from)));
            if (chance.nextInt(5) == 0) {
                bundle.set(chance.nextInt(bundle.size()), "damaged");
            }
            receive(stream, bundle, answered);
        }
        receive(stream, stream.all(), answered);
        assertThat(guangdong.held(stream.stream())).isEqualTo(stream.all());
        assertThat(guangdong.bean(Deliveries.class).held()).isEmpty();
        assertThat(guangdong.bean(Deliveries.class).forks()).isEmpty();
    }

    private static void receive(TrialStream stream, List<String> bundle, Map<List<String>, String> answered) {
        Inbox.Answer answer = guangdong.bean(Inbox.class).receive(new Arrival(Government.HONG_KONG, stream.stream(), bundle, false));
        if (answer instanceof Inbox.Answer.Taken taken) {
            String receipt = taken.receipt().orElseThrow();
            assertThat(bundle).doesNotContain("damaged");
            assertThat(SignedReceipt.parse(receipt).receipt().upTo()).isGreaterThanOrEqualTo(TrialNode.numbers(bundle).getLast());
            assertThat(answered.computeIfAbsent(List.copyOf(bundle), first -> receipt)).as("a repeat is answered with the same receipt").isEqualTo(receipt);
        }
        assertThat(TrialNode.numbers(guangdong.held(stream.stream()))).isSorted().doesNotHaveDuplicates();
    }
}
