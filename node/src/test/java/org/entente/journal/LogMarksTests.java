package org.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LogMarksTests {

    private static final StreamId STREAM = new StreamId("HK", "food-safety");

    @Test
    void leaveTheLogAsTheyFoundIt() {
        try (LogMarks outer = LogMarks.of(STREAM).peer(Government.GUANGDONG)) {
            Sha256 hash = Sha256.of(new byte[] {1});
            try (LogMarks inner = LogMarks.of(new StreamId("GD", "food-safety")).entry(hash)) {
                assertThat(MDC.get("stream")).isEqualTo("urn:entente:GD:food-safety");
                assertThat(MDC.get("peer")).isEqualTo("GD");
                assertThat(MDC.get("entry")).isEqualTo(hash.hex());
            }
            assertThat(MDC.get("stream")).isEqualTo("urn:entente:HK:food-safety");
            assertThat(MDC.get("entry")).isNull();
        }
        assertThat(MDC.get("stream")).isNull();
        assertThat(MDC.get("peer")).isNull();
    }
}
