package org.entente.rumour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entente.party.Government;
import org.junit.jupiter.api.Test;

class RumourIdTests {

    @Test
    void isWrittenWithFourDigitsOrMore() {
        assertThat(new RumourId(Government.HONG_KONG, 2015, 7)).hasToString("R-HK-2015-0007");
        assertThat(RumourId.parse("R-GD-2015-12345")).contains(new RumourId(Government.GUANGDONG, 2015, 12_345));
    }

    @Test
    void hasOneFormOnly() {
        assertThat(Stream.of("R-HK-2015-7", "R-HK-2015-0000", "R-HK-2015-00007", "R-2015-0004", "HK-2015-0007", "r-hk-2015-0007", "").map(RumourId::parse)).allMatch(java.util.Optional::isEmpty);
    }
}
