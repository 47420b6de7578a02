package org.entente.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.channel.ChannelAnswers.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The decision table of FS-1.4 against FS-2d and FS-4a (trap 8): all 36 answers.
class ChannelGuardTests {

    @ParameterizedTest(name = "traded {0}, about the trade {1}, incident {2}, firm {3}: {4}")
    @CsvSource({
        "NO,      NO,      false, false, here NOT_TRADED",
        "NO,      NO,      true,  false, here NOT_TRADED",
        "NO,      NO,      false, true,  here NOT_TRADED",
        "NO,      NO,      true,  true,  here NOT_TRADED",
        "NO,      YES,     false, false, here NOT_TRADED",
        "NO,      YES,     true,  false, here NOT_TRADED",
        "NO,      YES,     false, true,  here NOT_TRADED",
        "NO,      YES,     true,  true,  here NOT_TRADED",
        "NO,      UNKNOWN, false, false, here NOT_TRADED",
        "NO,      UNKNOWN, true,  false, here NOT_TRADED",
        "NO,      UNKNOWN, false, true,  here NOT_TRADED",
        "NO,      UNKNOWN, true,  true,  here NOT_TRADED",
        "YES,     NO,      false, false, here NOT_ABOUT_THE_TRADE",
        "YES,     NO,      true,  false, here NOT_ABOUT_THE_TRADE",
        "YES,     NO,      false, true,  here NOT_ABOUT_THE_TRADE",
        "YES,     NO,      true,  true,  here NOT_ABOUT_THE_TRADE",
        "YES,     YES,     false, false, other",
        "YES,     YES,     true,  false, officer FS-2d",
        "YES,     YES,     false, true,  officer FS-4a",
        "YES,     YES,     true,  true,  officer FS-2d FS-4a",
        "YES,     UNKNOWN, false, false, officer",
        "YES,     UNKNOWN, true,  false, officer FS-2d",
        "YES,     UNKNOWN, false, true,  officer FS-4a",
        "YES,     UNKNOWN, true,  true,  officer FS-2d FS-4a",
        "UNKNOWN, NO,      false, false, here NOT_ABOUT_THE_TRADE",
        "UNKNOWN, NO,      true,  false, here NOT_ABOUT_THE_TRADE",
        "UNKNOWN, NO,      false, true,  here NOT_ABOUT_THE_TRADE",
        "UNKNOWN, NO,      true,  true,  here NOT_ABOUT_THE_TRADE",
        "UNKNOWN, YES,     false, false, officer",
        "UNKNOWN, YES,     true,  false, here DUTY_DOES_NOT_WAIT",
        "UNKNOWN, YES,     false, true,  here DUTY_DOES_NOT_WAIT",
        "UNKNOWN, YES,     true,  true,  here DUTY_DOES_NOT_WAIT",
        "UNKNOWN, UNKNOWN, false, false, officer",
        "UNKNOWN, UNKNOWN, true,  false, here DUTY_DOES_NOT_WAIT",
        "UNKNOWN, UNKNOWN, false, true,  here DUTY_DOES_NOT_WAIT",
        "UNKNOWN, UNKNOWN, true,  true,  here DUTY_DOES_NOT_WAIT",
    })
    void decides(Answer traded, Answer aboutTheTrade, boolean incident, boolean firm, String expected) {
        assertThat(inWords(ChannelGuard.decide(new ChannelAnswers(traded, aboutTheTrade, incident, firm)))).isEqualTo(expected);
    }

    @Test
    void noDutyIsEverLost() {
        for (Answer traded : Answer.values()) {
            for (Answer about : Answer.values()) {
                for (boolean[] duty : new boolean[][] {{true, false}, {false, true}, {true, true}}) {
                    var answers = new ChannelAnswers(traded, about, duty[0], duty[1]);
                    assertThat(ChannelGuard.decide(answers)).as(answers.toString()).isNotInstanceOf(ChannelDecision.OtherChannel.class);
                }
            }
        }
    }

    @Test
    void anOfficersChoiceNeedsAReasonAndAHandOverABody() {
        var both = new ChannelAnswers(Answer.YES, Answer.YES, true, false);
        assertThat(ChannelNote.of(both).way()).isEmpty();
        assertThat(new ChannelNote(both, ChannelChoice.HERE, " ", null).way()).isEmpty();
        assertThat(new ChannelNote(both, ChannelChoice.HERE, "人命攸關", null).way()).contains(ChannelChoice.HERE);
        assertThat(new ChannelNote(both, ChannelChoice.BOTH, "人命攸關", null).way()).isEmpty();
        assertThat(new ChannelNote(both, ChannelChoice.BOTH, "人命攸關", "示範檢驗檢疫局").way()).contains(ChannelChoice.BOTH);
    }

    @Test
    void aChoiceDoesNotOverruleWhatTheGuardDecides() {
        var notTraded = new ChannelAnswers(Answer.NO, Answer.NO, false, false);
        assertThat(new ChannelNote(notTraded, ChannelChoice.OTHER, "移交", "示範檢驗檢疫局").way()).contains(ChannelChoice.HERE);
    }

    private static String inWords(ChannelDecision decision) {
        return switch (decision) {
            case ChannelDecision.SendHere(ChannelDecision.SendHere.Why why) -> "here " + why;
            case ChannelDecision.OtherChannel() -> "other";
            case ChannelDecision.OfficerDecides(List<String> duties) -> Stream.concat(Stream.of("officer"), duties.stream()).collect(Collectors.joining(" "));
        };
    }
}
