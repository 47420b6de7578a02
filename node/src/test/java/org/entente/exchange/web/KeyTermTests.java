package org.entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.entente.exchange.web.KeyTerm.Stage;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.Test;

class KeyTermTests {

    private static final Instant END = Instant.parse("2030-06-30T00:00:00Z");

    private final KeyTerm term = new KeyTerm("signing", Government.HONG_KONG, END);

    @Test
    void growsMoreUrgentSixtyThirtyAndSevenDaysBeforeTheEnd() {
        assertThat(term.stage(END.minus(Duration.ofDays(60)).minusSeconds(1))).isEmpty();
        assertThat(term.stage(END.minus(Duration.ofDays(60)))).contains(Stage.EARLY);
        assertThat(term.stage(END.minus(Duration.ofDays(30)))).contains(Stage.SOON);
        assertThat(term.stage(END.minus(Duration.ofDays(7)))).contains(Stage.LAST);
        assertThat(term.stage(END)).contains(Stage.OVER);
    }

    @Test
    void looksAtItsOwnKeysAndAtEveryAuthorityThatTheNodeBelieves() {
        assertThat(KeyTerm.of(TestKeys.node(Government.HONG_KONG))).extracting(each -> each.key() + " " + each.holder())
                .contains("signing HK", "transport HK", "authority GD", "revocations GD", "authority HK").doesNotContain("signing GD");
    }
}
