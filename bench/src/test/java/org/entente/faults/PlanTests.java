package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanTests {

    @Test
    void killsAtLeastFiftyTimesInAWholeRun() {
        assertThat(Plan.whole().faults(new Random(1)).stream().filter(each -> each.name().startsWith("kill -9"))).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void repeatsItsOrderWithItsSeed() {
        List<String> once = names(new Random(42));
        assertThat(names(new Random(42))).isEqualTo(once);
        assertThat(names(new Random(43))).isNotEqualTo(once).containsExactlyInAnyOrderElementsOf(once);
    }

    private static List<String> names(Random chance) {
        return Plan.quick().faults(chance).stream().map(Fault::name).toList();
    }
}
