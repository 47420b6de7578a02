package org.entente.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.journal.Fact;
import org.entente.journal.WireForm;
import org.entente.script.ScriptText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wire form of the roster's facts stays as it is, for ever.
class RosterVocabularyTests {

    private static final Instant MONDAY = Instant.parse("2015-09-14T01:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2015-09-21T01:00:00Z");

    private final WireForm wire = new WireForm(new RosterVocabulary().rosterFacts());

    static Stream<Map.Entry<String, Fact>> facts() {
        return Stream.of(
                Map.entry("roster.officer-named.v1", new OfficerNamed("1001", "HK-FHB", RosterSamples.JIA.names(), "000-0000", "0000-1001", 2)),
                Map.entry("roster.officer-relieved.v1", new OfficerRelieved("1001", 3)),
                Map.entry("roster.duty-assigned.v1", new DutyAssigned("HK-2015-09-3", MONDAY, NEXT_MONDAY, "1001", "1002", "0000-1001", "HK-2015-09-2")),
                Map.entry("roster.duty-cancelled.v1", new DutyCancelled("HK-2015-09-2", MONDAY, DutyCancelled.Cause.HANDOVER, ScriptText.hant("已交代待辦事項"))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheGoldenForm(Map.Entry<String, Fact> fact) {
        assertThat(wire.nameOf(fact.getValue())).isEqualTo(fact.getKey());
        assertThat(wire.write(fact.getValue())).isEqualTo(wire.golden(fact.getKey()));
        assertThat(wire.read(fact.getKey(), wire.golden(fact.getKey()))).isEqualTo(fact.getValue());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void readsAFormWithFieldsOfALaterVersion(Map.Entry<String, Fact> fact) {
        String later = wire.golden(fact.getKey()).replaceFirst("\\{", "{\"later\":true,");
        assertThat(wire.read(fact.getKey(), later)).isEqualTo(fact.getValue());
    }

    @org.junit.jupiter.api.Test
    void leavesOutWhatIsNotSaid() {
        var alone = new DutyAssigned("HK-2015-09-3", MONDAY, NEXT_MONDAY, "1001", null, "0000-1001", null);
        assertThat(wire.write(alone)).doesNotContain("deputy", "replaces");
        assertThat(wire.read("roster.duty-assigned.v1", wire.write(alone))).isEqualTo(alone);
    }

    @org.junit.jupiter.api.Test
    void doesNotUnderstandADutyWithoutTime() {
        assertThat(wire.read("roster.duty-assigned.v1", wire.golden("roster.duty-assigned.v1").replace("2015-09-21T01:00:00Z", "2015-09-14T01:00:00Z"))).isNull();
    }
}
