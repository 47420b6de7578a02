package org.entente.foodsafety;

/// How urgently the other side should act.
public enum Classification {
    /// A serious risk that calls for rapid action on the other side; never held back for missing data.
    ALERT,
    /// No rapid action needed, but the other side should look at it.
    ATTENTION,
    /// No rapid action needed, but the other side should follow it up.
    FOLLOW_UP,
    /// To be known.
    INFORMATION;

    public String messageKey() {
        return "foodsafety.classification." + name();
    }
}
