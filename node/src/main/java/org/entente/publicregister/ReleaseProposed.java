package org.entente.publicregister;

import org.entente.foodsafety.NotificationReference;

/// A side would tell the public this, and stands by it until it withdraws.
///
/// @param version from 1; each proposal about a notification counts one higher than those that its writer knew
/// @param hash    over all of it, see {@link ReleaseContent#hash}
record ReleaseProposed(NotificationReference reference, int version, ReleaseContent content, String hash) implements ReleaseFact {

    ReleaseProposed {
        if (version < 1 || !content.hash(reference, version).hex().equals(hash)) {
            throw new IllegalArgumentException("The hash does not belong to the release: " + hash);
        }
    }

    static ReleaseProposed of(NotificationReference reference, int version, ReleaseContent content) {
        return new ReleaseProposed(reference, version, content, content.hash(reference, version).hex());
    }

    @Override
    public boolean practises() {
        return content.exercise();
    }
}
