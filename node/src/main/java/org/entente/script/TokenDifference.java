package org.entente.script;

import java.util.List;

/// A figure or code that one version carries more often than the other, with every place where it stands.
public record TokenDifference(String value, List<LockedToken> first, List<LockedToken> second) {

    /// Whether one version lacks it altogether, rather than repeating it less often.
    public boolean missing() {
        return first.isEmpty() || second.isEmpty();
    }
}
