package org.entente.journal;

/// The key with which a stream of this node goes on is not in its key folder: an older copy of the folder, or another process has changed the key.
record KeyMissing() implements Refusal {

    @Override
    public String messageKey() {
        return "journal.refusal.key-missing";
    }
}
