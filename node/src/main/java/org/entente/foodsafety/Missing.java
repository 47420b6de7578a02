package org.entente.foodsafety;

/// What a notification still lacks after it was sent; it stands on the list to be completed, with a clock.
public enum Missing {
    SCOPE,
    CONTROL_MEASURES,
    PRECAUTIONS,
    RISK_DECISION,
    RISK_KNOWN_AT,
    PRODUCT,
    LOTS,
    HAZARDS,
    OPERATORS,
    POLICY_CHANGE,
    RECALL_QUANTITIES;

    public String messageKey() {
        return "foodsafety.missing." + name();
    }
}
