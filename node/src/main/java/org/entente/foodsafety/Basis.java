package org.entente.foodsafety;

/// How the sender came to know.
public enum Basis {
    OFFICIAL_CONTROL,
    OWN_CHECK,
    BORDER_CONTROL,
    COMPLAINT,
    OUTBREAK,
    MEDIA,
    OTHER_AUTHORITY;

    public String messageKey() {
        return "foodsafety.basis." + name();
    }
}
