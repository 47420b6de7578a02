package org.entente.foodsafety.web;

import org.entente.console.Status;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.NotificationLine;
import org.entente.party.Government;

/// How a notification in a list stands, as seen from this node.
final class LineStatus {

    private LineStatus() {}

    static Status of(NotificationLine line, Government here) {
        boolean incoming = line.addressee().equals(here);
        return switch (line.state()) {
            case WITHDRAWN -> Status.idle("notifications.stands.withdrawn");
            case CLOSED -> Status.done("notifications.stands.closed");
            case SENT -> incoming ? Status.due("notifications.stands.unopened") : Status.idle("notifications.stands.sent");
            case OPENED -> incoming ? Status.due("notifications.stands.to-assess") : Status.idle("notifications.stands.opened");
            case ASSESSED -> incoming ? duties(line) : Status.idle("notifications.stands.assessed");
        };
    }

    private static Status duties(NotificationLine line) {
        if (line.reportedAt() == null) {
            return Status.due("notifications.stands.to-report");
        }
        return line.informedAt() == null ? Status.due("notifications.stands.to-inform") : Status.done("notifications.stands.duties-kept");
    }

    /// An alert speaks in the alarm's colour; the others are calm.
    static Status of(Classification classification) {
        return classification == Classification.ALERT ? Status.late(classification.messageKey()) : Status.idle(classification.messageKey());
    }
}
