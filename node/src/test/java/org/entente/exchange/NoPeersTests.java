package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.party.Government;
import org.junit.jupiter.api.Test;

class NoPeersTests {

    @Test
    void aNodeWithoutPeersRecordsAndHasNoDoor() {
        try (TrialNode alone = TrialNode.started(Government.MACAO, TrialNode.Doors.choose())) {
            assertThat(alone.bean(Door.class).port()).isEqualTo(-1);
            assertThat(alone.say("to myself").sequence()).isEqualTo(1);
            assertThat(alone.bean(Deliveries.class).peers()).isEmpty();
        }
    }
}
