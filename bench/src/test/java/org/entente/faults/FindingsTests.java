package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsTests {

    @Test
    void areUnbrokenOnlyWhenSomethingWasBrokenAndSent() {
        assertThat(new Findings(1).isUnbroken()).isFalse();
        assertThat(someRun().isUnbroken()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatMustNotHappen")
    void areBrokenByAnythingThatMustNotHappen(Consumer<Findings> wrong) {
        Findings findings = someRun();
        wrong.accept(findings);
        assertThat(findings.isUnbroken()).isFalse();
        assertThat(findings.text()).contains("BROKEN (seed 7)");
    }

    static List<Consumer<Findings>> whatMustNotHappen() {
        return List.of(each -> each.lost(1), each -> each.duplicated(1), each -> each.outOfOrder(1), each -> each.unreceipted(1), each -> each.wronglyAccepted(1), each -> each.failed("a trace"));
    }

    @Test
    void sayInJsonWhatAndHowMuchAndWhatWasSkippedWhy() {
        Findings findings = someRun();
        findings.skipped("two hosts", "not permitted");
        JsonNode json = JsonMapper.shared().readTree(findings.json());
        assertThat(json.path("faults").intValue()).isEqualTo(2);
        assertThat(json.path("sent").longValue()).isEqualTo(100);
        for (String key : List.of("lost", "duplicated", "out_of_order", "unreceipted", "wrongly_accepted")) {
            assertThat(json.path(key).longValue(-1)).isZero();
        }
        assertThat(json.path("skipped").get(0).path("reason").stringValue()).isEqualTo("not permitted");
    }

    private static Findings someRun() {
        Findings findings = new Findings(7);
        findings.injected("a kill");
        findings.injected("a kill");
        findings.sent(100);
        return findings;
    }
}
