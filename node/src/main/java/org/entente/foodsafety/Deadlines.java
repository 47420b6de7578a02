package org.entente.foodsafety;

import java.time.Duration;
import org.entente.agreement.Parameters;

/// The deadlines that both sides have agreed, as they hold at one moment.
record Deadlines(Duration opened, Duration assess, Duration report, Duration inform, Duration complete, Duration answer) {

    static Deadlines current(Parameters parameters) {
        return new Deadlines(of(parameters, "escalation.opened-minutes"), of(parameters, "assess.hours"), of(parameters, "report.hours"), of(parameters, "inform.hours"),
                of(parameters, "complete.hours"), of(parameters, "answer.hours"));
    }

    private static Duration of(Parameters parameters, String key) {
        return parameters.duration(Notifications.AGREEMENT, key);
    }
}
