package org.entente.foodsafety;

/// What a notification is about, as the agreement divides it (FS-2).
public enum NotificationKind {
    /// A major policy, law or standard that is new, changed or updated (FS-2a).
    POLICY("FS-2a"),
    /// An important result of monitoring or risk monitoring (FS-2b).
    SURVEILLANCE("FS-2b"),
    /// A large recall (FS-2c).
    RECALL("FS-2c"),
    /// A special operation like a large recall, without one (FS-2c).
    OPERATION("FS-2c"),
    /// A major incident that involves both sides (FS-2d).
    INCIDENT("FS-2d"),
    /// What the investigation of an incident came to (FS-2d).
    CONCLUSION("FS-2d"),
    /// Anything else that the other side should know; the agreement's list is open (FS-2d).
    OTHER("FS-2d");

    private final String clause;

    NotificationKind(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    /// Whether goods are at stake, so that product, lots and firms are asked for.
    public boolean concernsGoods() {
        return this != POLICY;
    }

    public String messageKey() {
        return "foodsafety.kind." + name();
    }
}
