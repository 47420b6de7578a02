package org.entente.api;

import java.util.Set;

/// Parts of a record that it fills in itself when a caller leaves them out; a module contributes one as a bean for each such record that its routes take.
public record FilledIn(Class<?> type, Set<String> parts) {

    public FilledIn {
        parts = Set.copyOf(parts);
    }

    boolean covers(Class<?> other, String part) {
        return type.equals(other) && parts.contains(part);
    }
}
