package org.entente.foodsafety;

/// Who may see a notification.
public enum Confidentiality {
    /// The liaison units and the departments that they inform by name.
    RESTRICTED,
    /// The authorities of both sides.
    OFFICIAL,
    /// May be shown to the public; the public register still needs both sides' release.
    PUBLIC;

    public String messageKey() {
        return "foodsafety.confidentiality." + name();
    }
}
