package org.entente.foodsafety;

/// How far a notification has come, by what is on record.
public enum CaseState {
    SENT,
    OPENED,
    ASSESSED,
    CLOSED,
    WITHDRAWN;

    /// Whether something is still to be done about it.
    public boolean live() {
        return this != CLOSED && this != WITHDRAWN;
    }

    public String messageKey() {
        return "foodsafety.state." + name();
    }
}
