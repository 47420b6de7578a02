package org.entente.officialtext;

import java.util.List;

/// On what an agreement's entry into force depends, as its text says: all conditions, by every party.
///
/// @param conditions what each party has to do
/// @param passage    where the text lays it down
public record EntryIntoForce(List<Condition> conditions, Passage passage) {

    /// What a party does for it.
    public enum Condition {
        SIGNATURE, SEAL
    }

    public EntryIntoForce {
        conditions = List.copyOf(conditions);
    }
}
