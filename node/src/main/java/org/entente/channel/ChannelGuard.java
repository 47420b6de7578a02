package org.entente.channel;

import java.util.ArrayList;
import java.util.List;

/// Decides by three questions whether information goes through the notifications of the food-safety agreement or through the existing practice for traded
/// food (FS-1.4). The text does not say which rule wins when a major incident of both sides (FS-2d) or a problem found with the other side's firm (FS-4a)
/// concerns traded food; then an officer decides with a reason.
public final class ChannelGuard {

    private ChannelGuard() {}

    public static ChannelDecision decide(ChannelAnswers answers) {
        return switch (answers.traded()) {
            case NO -> new ChannelDecision.SendHere(ChannelDecision.SendHere.Why.NOT_TRADED);
            case YES -> traded(answers);
            case UNKNOWN -> perhapsTraded(answers);
        };
    }

    /// The clauses that demand telling the other side here, whatever else holds.
    public static List<String> duties(ChannelAnswers answers) {
        List<String> duties = new ArrayList<>();
        if (answers.incidentOfBoth()) {
            duties.add("FS-2d");
        }
        if (answers.firmOfTheOther()) {
            duties.add("FS-4a");
        }
        return duties;
    }

    private static ChannelDecision traded(ChannelAnswers answers) {
        return switch (answers.aboutTheTrade()) {
            case NO -> new ChannelDecision.SendHere(ChannelDecision.SendHere.Why.NOT_ABOUT_THE_TRADE);
            case YES -> answers.dutyHere() ? new ChannelDecision.OfficerDecides(duties(answers)) : new ChannelDecision.OtherChannel();
            case UNKNOWN -> new ChannelDecision.OfficerDecides(duties(answers));
        };
    }

    private static ChannelDecision perhapsTraded(ChannelAnswers answers) {
        if (answers.aboutTheTrade() == ChannelAnswers.Answer.NO) {
            return new ChannelDecision.SendHere(ChannelDecision.SendHere.Why.NOT_ABOUT_THE_TRADE);
        }
        return answers.dutyHere() ? new ChannelDecision.SendHere(ChannelDecision.SendHere.Why.DUTY_DOES_NOT_WAIT) : new ChannelDecision.OfficerDecides(List.of());
    }
}
