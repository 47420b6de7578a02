package org.entente.foodsafety;

/// What a liaison officer of this node can do about a notification at this point; pages show only these.
public enum CaseAction {
    ADD_FOLLOW_UP,
    REQUEST_INFORMATION,
    ANSWER,
    CORRECT,
    RECLASSIFY,
    WITHDRAW,
    OPEN,
    ASSESS,
    REPORT,
    INFORM,
    CLOSE
}
